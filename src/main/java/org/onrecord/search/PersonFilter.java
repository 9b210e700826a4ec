package org.onrecord.search;

import java.util.Set;

import org.onrecord.record.PartialDate;

/**
 * Narrows a search of people to those with one membership for which all of this holds. A null does not narrow.
 *
 * @param organizations primary keys of where the office is held
 * @param countries names or codes of countries on whose behalf it is held
 * @param role words that the role must have
 * @param activeOn a day on which it was held
 */
public record PersonFilter(Set<Long> organizations, Set<String> countries, String role, PartialDate activeOn) {
}
