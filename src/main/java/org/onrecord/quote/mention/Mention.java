package org.onrecord.quote.mention;

import org.onrecord.quote.Gender;
import org.onrecord.text.TextRange;

/**
 * A noun phrase that may name a speaker. Indexes are of tokens of its sentence.
 *
 * @param type what it is made of
 * @param from the first token, titles and articles included
 * @param to the token after the last
 * @param range where the name stands, without titles; for others the whole phrase without its article
 * @param title where the titles before a name stand; or null
 * @param head the word that says what it is: the last word of a name, the role of a role, in lower case
 * @param place the country that it is of: "the Russian leader"; or null
 * @param gender what its words tell; or null
 * @param possessive whether a genitive ending or a genitive pronoun makes it a part of another phrase
 */
public record Mention(MentionType type, int from, int to, TextRange range, TextRange title, String head, String place,
        Gender gender, boolean possessive) {

    /** Whether it names somebody or something, rather than describing or standing for it. */
    public boolean isNamed() {
        return type == MentionType.PERSON || type == MentionType.SINGLE || type == MentionType.ORGANIZATION;
    }

    /** Whether people rather than things are spoken of. */
    public boolean isPersonal() {
        return type == MentionType.PERSON || type == MentionType.ROLE || type == MentionType.GROUP
                || type == MentionType.PRONOUN || type == MentionType.SINGLE;
    }
}
