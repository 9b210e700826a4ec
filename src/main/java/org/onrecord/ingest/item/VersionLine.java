package org.onrecord.ingest.item;

/**
 * One archived text of a source.
 *
 * @param text the text; offsets refer to it
 * @param excerpt whether only the quoted passages are archived; null for no
 */
public record VersionLine(String text, Boolean excerpt) {
}
