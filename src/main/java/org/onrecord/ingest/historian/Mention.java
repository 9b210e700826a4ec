package org.onrecord.ingest.historian;

import java.util.List;

/**
 * Somebody named in a remark: a person with a name, or only an office of a country ("the Foreign Minister of Egypt").
 *
 * @param start UTF-16 offset of the title, or of the name where it has none
 * @param end offset after the name, or after the country where there is no name
 * @param roles the titles, as written
 * @param name the name without titles, or null where only the office is named
 * @param country the country or body acted for, or null where the remark does not say
 */
record Mention(int start, int end, List<String> roles, String name, Country country) {

    Mention {
        roles = List.copyOf(roles);
    }
}
