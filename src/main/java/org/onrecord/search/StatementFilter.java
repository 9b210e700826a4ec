package org.onrecord.search;

import java.time.Instant;
import java.util.Set;

import org.onrecord.record.PartialDate;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.SpeechMode;

/**
 * Narrows a search of statements. A null set does not narrow; an empty one matches nothing. What concerns a quotation
 * (source, publisher, language, speech mode) must hold for one and the same quotation.
 *
 * @param speakers primary keys of people or organizations: speaker or co-speaker
 * @param meetings primary keys: said there
 * @param sources primary keys
 * @param publishers primary keys of organizations
 * @param languages BCP 47 tags
 * @param about primary keys of meetings: about it
 * @param mentions primary keys of people whom the statement names
 * @param saidFrom inclusive; a statement dated "2025" may have been said on any of its days
 * @param saidTo inclusive
 * @param updatedSince inclusive
 * @param reviewStatus null for all but rejected
 */
public record StatementFilter(Set<Long> speakers, Set<Long> meetings, Set<Long> sources, Set<Long> publishers,
        Set<String> languages, Set<SpeechMode> speechModes, Set<String> topics, Set<Long> about, Set<Long> mentions,
        PartialDate saidFrom, PartialDate saidTo, Instant updatedSince, Set<ReviewStatus> reviewStatus) {

    /** Narrows nothing. */
    public static final StatementFilter ALL = new StatementFilter(null, null, null, null, null, null, null, null, null, null,
            null, null, null);

    /** Whether a statement that is held to be this is let through, as far as that goes. */
    public boolean admits(ReviewStatus status) {
        return reviewStatus == null ? status != ReviewStatus.REJECTED : reviewStatus.contains(status);
    }
}
