package org.onrecord.ingest.item;

import java.util.List;

/**
 * Somebody's part in a meeting: a person or an organization.
 *
 * @param person the key of the person, or null
 * @param organization the key of the organization, or null
 * @param role or null
 * @param onBehalfOf the key of the country or body represented, or null
 * @param evidence where sources say so
 */
public record ParticipantLine(String person, String organization, String role, String onBehalfOf, List<EvidenceLine> evidence) {

    public ParticipantLine {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
