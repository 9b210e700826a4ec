package org.onrecord.ingest.historian;

/**
 * Somebody's part in a trip, visit or encounter, before it is known who everybody is.
 *
 * @param start UTF-16 offset of the naming words into the archived text
 * @param end offset after them
 * @param role as written, several with a slash between; or null
 * @param country the country that is given, or null
 * @param occurrence the person to be found; null where the person is known or only an office is named
 * @param person the person, where that is known; or null
 */
record JourneyPart(int start, int end, String role, Country country, Occurrence occurrence, Draft person) {

    /** Who it is; null for the office of a country. */
    Draft who() {
        return occurrence == null ? person : occurrence.person;
    }
}
