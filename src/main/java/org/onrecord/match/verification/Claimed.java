package org.onrecord.match.verification;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.onrecord.record.PartialDate;

/**
 * By whom and when something is claimed to have been said.
 *
 * @param speakers keys of those who may be meant; null where nobody is named, empty where nobody in the record is called so
 * @param from the first day, or null
 * @param to the last day, or null
 */
public record Claimed(Set<Long> speakers, PartialDate from, PartialDate to) {

    /** In what a statement differs from it. A statement of unknown date does not differ in it. */
    Set<VerificationAlert> differences(Occasion occasion) {
        EnumSet<VerificationAlert> differences = EnumSet.noneOf(VerificationAlert.class);
        if (speakers != null && Collections.disjoint(speakers, occasion.speakers()))
            differences.add(VerificationAlert.SPEAKER_DIFFERS);
        PartialDate said = occasion.saidOn();
        boolean before = said != null && from != null && said.last().isBefore(from.first());
        boolean after = said != null && to != null && said.first().isAfter(to.last());
        if (before || after)
            differences.add(VerificationAlert.DATE_DIFFERS);
        return differences;
    }
}
