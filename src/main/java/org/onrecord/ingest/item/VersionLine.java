package org.onrecord.ingest.item;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One archived text of a source.
 *
 * @param text the text; offsets refer to it
 * @param excerpt whether only the quoted passages are archived; null for no
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VersionLine(String text, Boolean excerpt) {
}
