package org.onrecord.match.accounts;

import java.util.Set;

/**
 * That a source gives a value for a fact.
 *
 * @param claim what tells it from all others
 * @param value in the terms of the source
 * @param origins all that it comes from: the source, its publisher, the agency credited, whom the source cites for it;
 *        assertions that share one are one voice
 */
public record Assertion(long claim, String value, Set<Long> origins) {
}
