package org.onrecord.search;

import org.onrecord.record.Position;

/**
 * A person, organization, meeting or source found.
 *
 * @param id its primary key
 * @param score its relevance; null where the order is not by relevance
 */
public record NodeHit(long id, Float score, Position position) {
}
