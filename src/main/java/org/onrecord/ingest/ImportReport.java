package org.onrecord.ingest;

import java.time.Duration;
import java.util.List;

/**
 * What an import did.
 *
 * @param counts by kind of item, in the order of the first of each
 * @param rejections what it could not take, in order
 * @param ambiguities mentions of people that stayed ambiguous, in order
 */
public record ImportReport(List<KindCount> counts, List<Rejection> rejections, List<Ambiguity> ambiguities, Duration took) {

    /** Whether everything was taken. */
    public boolean clean() {
        return rejections.isEmpty();
    }
}
