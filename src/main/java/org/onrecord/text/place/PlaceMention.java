package org.onrecord.text.place;

import org.onrecord.text.TextRange;

/**
 * Words of a text that name a place, or by an adjective what is of one.
 *
 * @param range where they stand, without a possessive's ending
 * @param place which place
 * @param adjective whether it is "Russian" rather than "Russia"; abbreviations such as "U.S." are not counted as such
 */
public record PlaceMention(TextRange range, NamedPlace place, boolean adjective) {
}
