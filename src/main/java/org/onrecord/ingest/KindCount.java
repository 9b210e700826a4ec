package org.onrecord.ingest;

/**
 * What an import did to the items of one type.
 *
 * @param type as the record file names it, such as {@code person}
 * @param added written for the first time
 * @param changed known, and different from what was known
 * @param unchanged known, and the same
 */
public record KindCount(String type, long added, long changed, long unchanged) {
}
