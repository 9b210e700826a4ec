package org.onrecord.match.verification;

import java.util.List;
import java.util.Set;

import org.onrecord.record.PartialDate;

/**
 * A statement as it is compared.
 *
 * @param id names it to the caller
 * @param speakers who said it: keys of people and organizations; none where nobody is named
 * @param saidOn null where it is unknown
 * @param prints its quotations, without those that were rejected
 */
public record Occasion(long id, Set<Long> speakers, PartialDate saidOn, List<Print> prints) {
}
