package org.onrecord.ingest;

import jakarta.enterprise.context.ApplicationScoped;

/** The sample record that comes with the build. */
@ApplicationScoped
public class SampleRecord {

    public void loadIntoEmpty() {
    }
}
