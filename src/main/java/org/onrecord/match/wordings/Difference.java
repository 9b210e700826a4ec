package org.onrecord.match.wordings;

import org.onrecord.text.TextRange;

/**
 * A difference that changes what was said, however much the rest is alike.
 *
 * @param kind in what the texts differ
 * @param one where, in the first text; empty where only the other one has something there
 * @param other where, in the other text; likewise
 */
public record Difference(Kind kind, TextRange one, TextRange other) {

    /** In what two wordings can differ so that they cannot be one statement's. */
    public enum Kind {
        /** One denies what the other does not. */
        NEGATION,
        /** Another number, percentage, ordinal or date. */
        NUMBER,
        /** Another person, place or body. */
        NAME
    }
}
