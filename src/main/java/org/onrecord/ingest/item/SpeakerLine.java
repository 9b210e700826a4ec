package org.onrecord.ingest.item;

/**
 * A speaker: a person or an organization; one of the two.
 *
 * @param person the key of the person, or null
 * @param organization the key of the organization, or null
 */
public record SpeakerLine(String person, String organization) {
}
