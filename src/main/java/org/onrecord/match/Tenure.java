package org.onrecord.match;

import java.time.LocalDate;

/**
 * An office that somebody held, or was seen to hold.
 *
 * @param role the title as written, or null
 * @param country the name of the country or body acted for, such as "Russia", compared as written; or null
 * @param from the first day known, or null where the beginning is unknown
 * @param to the last day known, or null where it lasts or the end is unknown
 */
public record Tenure(String role, String country, LocalDate from, LocalDate to) {
}
