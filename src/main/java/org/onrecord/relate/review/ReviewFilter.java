package org.onrecord.relate.review;

import java.time.Instant;
import java.util.Set;

import org.onrecord.record.RecordKind;

/**
 * Which proposals are asked for; what is null does not narrow.
 *
 * @param kinds of what is proposed; others than those that can be proposed find nothing
 * @param sources primary keys of sources; a person or meeting counts for the source that it was first found in
 * @param rules names of rules
 * @param confidenceFrom the least confidence, inclusive; unknown ones are left out
 * @param confidenceTo the greatest confidence, inclusive; unknown ones are left out
 * @param changedSince the first moment at which they were proposed or last changed
 */
public record ReviewFilter(Set<RecordKind> kinds, Set<Long> sources, Set<String> rules, Double confidenceFrom,
        Double confidenceTo, Instant changedSince) {

    /** All that waits. */
    public static final ReviewFilter ALL = new ReviewFilter(null, null, null, null, null, null);

    boolean takes(RecordKind kind) {
        return kinds == null || kinds.contains(kind);
    }
}
