package org.onrecord.ingest.item;

/**
 * Where words stand in a source.
 *
 * @param source the key of the source
 * @param version the number of the archived text, from 1; null for the last one
 * @param exact the words
 * @param prefix what stands before them, to tell occurrences apart; or null
 * @param suffix what stands after them; or null
 * @param start UTF-16 offset; null where {@code exact}, with prefix and suffix, stands there only once
 * @param end UTF-16 offset after the last code unit, or null
 */
public record EvidenceLine(String source, Integer version, String exact, String prefix, String suffix, Integer start,
        Integer end) {
}
