package org.onrecord.ingest;

import java.time.Duration;
import java.util.List;

/**
 * What an import did.
 *
 * @param counts by kind of item, in the order of the first of each
 * @param rejections what it could not take, in order
 * @param ambiguities mentions of people that stayed ambiguous, in order
 * @param behind whether searches show it only later, as the index did not take all of it
 */
public record ImportReport(List<KindCount> counts, List<Rejection> rejections, List<Ambiguity> ambiguities, Duration took,
        boolean behind) {

    /** Whether everything was taken. */
    public boolean clean() {
        return rejections.isEmpty();
    }
}
