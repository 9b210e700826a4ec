package org.onrecord.ingest.historian;

/**
 * A country, or a body that people act for in the data sets.
 *
 * @param key the slug that the data sets use, such as {@code saudi-arabia}; for a body, one in their manner
 * @param name the usual name in English, such as "Saudi Arabia"
 * @param international whether it is a body of several countries
 */
record Country(String key, String name, boolean international) {
}
