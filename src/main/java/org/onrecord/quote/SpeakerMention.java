package org.onrecord.quote;

import org.onrecord.text.TextRange;

/**
 * The words that name the speaker of a quotation, and whom they mean.
 *
 * @param range where the mention stands, such as that of "he"
 * @param name the fullest name that the article gives them, such as "Sergey Lavrov"; for an unnamed speaker the role and
 *        body; null for a pronoun whose person is not clear
 * @param kind what sort of speaker it is
 */
public record SpeakerMention(TextRange range, String name, SpeakerKind kind) {
}
