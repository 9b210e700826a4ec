package org.onrecord.relate;

import java.util.List;

/**
 * A value that sources give for a fact about a meeting.
 *
 * @param value in the terms of the first source that gives it
 * @param independentSources how many voices give it: sources of one publisher, sources that credit or cite one and the same
 *        organization, and that organization's own, are one voice
 * @param claims primary keys of the claims that assert it, in the order of the record
 */
public record AccountValue(String value, int independentSources, List<Long> claims) {
}
