package org.onrecord.ingest;

import java.io.Writer;

import jakarta.enterprise.context.ApplicationScoped;

/** Writes the record as a record file. */
@ApplicationScoped
public class Exports {

    public long run(Writer out) {
        throw new UnsupportedOperationException();
    }
}
