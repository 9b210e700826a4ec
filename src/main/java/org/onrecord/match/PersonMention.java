package org.onrecord.match;

import java.time.LocalDate;
import java.util.List;

import org.onrecord.record.Identifier;

/**
 * Somebody as a source names them on an occasion.
 *
 * @param name as written, without titles
 * @param roles the titles given, possibly none
 * @param country the name of the country or body acted for, as in the tenures that it is compared with; or null
 * @param countryGiven whether the source names the country; otherwise it was concluded from where the occasion was
 * @param from the first day of the occasion
 * @param to the last day of it
 * @param identifiers what registers call the person, if the source says so
 */
public record PersonMention(String name, List<String> roles, String country, boolean countryGiven, LocalDate from, LocalDate to,
        List<Identifier> identifiers) {

    public PersonMention {
        roles = List.copyOf(roles);
        identifiers = List.copyOf(identifiers);
    }
}
