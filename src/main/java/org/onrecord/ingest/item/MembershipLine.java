package org.onrecord.ingest.item;

import org.onrecord.record.PartialDate;

/**
 * An office of a person.
 *
 * @param organization the key of the organization, or null
 * @param onBehalfOf the key of the country or body represented, or null
 * @param role the office
 * @param start the first day, or null
 * @param end the last day, or null
 * @param source the key of the source that says so, or null
 */
public record MembershipLine(String organization, String onBehalfOf, String role, PartialDate start, PartialDate end,
        String source) {
}
