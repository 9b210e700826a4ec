package org.onrecord.match.occasion;

import org.onrecord.text.TextRange;

/**
 * Words of an article that speak of an occasion.
 *
 * @param range the words that belong together, such as "U.S. and Russian diplomats met Thursday in Istanbul"
 * @param head the word that says what sort of occasion it is
 * @param sentence the sentence that they stand in
 * @param meeting the index of the meeting that they mean, among those of the reading; -1 where too little is said of the
 *        occasion to propose one
 * @param family what it is called there
 * @param date what is said there of when it was
 */
public record OccasionMention(TextRange range, TextRange head, TextRange sentence, int meeting, OccasionFamily family,
        OccasionDate date) {
}
