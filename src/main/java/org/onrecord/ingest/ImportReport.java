package org.onrecord.ingest;

import java.time.Duration;
import java.util.List;

/** What an import did, and what it could not do. */
public record ImportReport(List<KindCount> counts, List<Rejection> rejections, List<Ambiguity> ambiguities,
        Duration took) {

    /** Whether everything was taken. Ambiguous mentions are taken too, as people of their own. */
    public boolean clean() {
        return rejections.isEmpty();
    }
}
