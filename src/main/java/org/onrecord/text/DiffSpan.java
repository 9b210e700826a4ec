package org.onrecord.text;

/**
 * A piece of two texts that is equal or differs. The spans of a diff follow each other without gaps: their texts put together
 * are the two texts again.
 *
 * @param kind whether and how it differs
 * @param editorial whether only the editor shows in it, by square brackets or an ellipsis: no alteration of what was said
 * @param before where it stands in the first text; empty for {@link Kind#INSERTED}
 * @param after where it stands in the second text; empty for {@link Kind#DELETED}
 * @param beforeText what stands there in the first text
 * @param afterText what stands there in the second text
 */
public record DiffSpan(Kind kind, boolean editorial, TextRange before, TextRange after, String beforeText, String afterText) {

    /** Whether and how a piece differs. */
    public enum Kind {
        /** The same words, apart from case, accents, marks and white space. */
        EQUAL,
        /** Words that only the second text has. */
        INSERTED,
        /** Words that only the first text has. */
        DELETED,
        /** Other words. */
        REPLACED
    }

    /** Whether the words of the speaker differ: it is neither equal nor the editor's. */
    public boolean alters() {
        return kind != Kind.EQUAL && !editorial;
    }
}
