package org.onrecord.quote;

import org.onrecord.text.TextRange;

/**
 * What an article says that somebody is.
 *
 * @param text as printed, such as "Kremlin spokesman"
 * @param range where it stands
 */
public record CastRole(String text, TextRange range) {
}
