package org.onrecord.quote;

import org.onrecord.text.TextRange;

/**
 * A place where an article speaks of somebody.
 *
 * @param range where it stands, without titles
 * @param form how they are called there
 */
public record CastMention(TextRange range, Form form) {

    /** How somebody is called. */
    public enum Form {
        /** By name, whole or in part. */
        NAME,
        /** By what they are: "the Russian leader". */
        ALIAS,
        /** By a pronoun. */
        PRONOUN
    }
}
