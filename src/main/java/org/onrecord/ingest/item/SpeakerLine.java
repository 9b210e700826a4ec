package org.onrecord.ingest.item;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A speaker: a person or an organization; one of the two.
 *
 * @param person the key of the person, or null
 * @param organization the key of the organization, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SpeakerLine(String person, String organization) {
}
