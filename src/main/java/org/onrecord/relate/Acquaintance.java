package org.onrecord.relate;

import org.onrecord.record.PartialDate;
import org.onrecord.record.Position;

/**
 * Somebody whom a person met.
 *
 * @param person the primary key of the other person
 * @param meetings at how many meetings both were
 * @param first the first day of the first of them that has a date, or null
 * @param last the first day of the last of them that has a date, or null
 */
public record Acquaintance(long person, int meetings, PartialDate first, PartialDate last, Position.Key position) {
}
