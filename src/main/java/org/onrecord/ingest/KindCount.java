package org.onrecord.ingest;

/**
 * What an import did to the items of one type.
 *
 * @param type as the record file names it, such as {@code person}
 * @param added new in the record
 * @param changed in the record before, and changed
 * @param unchanged in the record before; they said nothing new
 */
public record KindCount(String type, long added, long changed, long unchanged) {
}
