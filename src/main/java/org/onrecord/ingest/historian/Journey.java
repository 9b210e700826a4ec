package org.onrecord.ingest.historian;

import java.time.LocalDate;

/**
 * A trip abroad or a visit from abroad, as its record in the data sets gives it.
 *
 * @param visit whether it is a visit from abroad
 * @param id its number in the data set
 * @param file the file, as it was named to the import
 * @param line where its record begins
 * @param who the data set's key of the traveller; null for a visitor
 * @param role the code of the traveller's office; null for a visitor
 * @param name the traveller's name, or the visitor's with title
 * @param start the first day
 * @param end the last day, not before the first
 * @param country where a trip led, or where a visitor came from
 * @param countryName that country as the record names it
 * @param locale the places of a trip; null for a visit
 * @param remarks what happened, or null
 */
record Journey(boolean visit, String id, String file, int line, String who, String role, String name, LocalDate start,
        LocalDate end, Country country, String countryName, String locale, String remarks) {

    /** The namespace of its number. */
    String namespace() {
        return visit ? "historian:visits" : "historian:travels";
    }

    /** The text that is archived: the record's own words, one value a line. */
    String text() {
        String text = visit ? name + '\n' + countryName : name + '\n' + place();
        return remarks == null ? text : text + '\n' + remarks;
    }

    /** Where the remarks begin in {@link #text()}. */
    int remarksStart() {
        return text().length() - (remarks == null ? 0 : remarks.length());
    }

    private String place() {
        return locale == null ? countryName : locale + ", " + countryName;
    }
}
