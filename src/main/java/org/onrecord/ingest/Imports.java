package org.onrecord.ingest;

import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Imports files into the record. */
@ApplicationScoped
public class Imports {

    public ImportReport run(List<Path> paths, String actor, ImportProgress progress) {
        throw new UnsupportedOperationException();
    }
}
