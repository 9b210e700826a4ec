package org.onrecord.match.wordings;

/**
 * A word of a wording as it is compared; a number of several words is one.
 *
 * @param kind what it is
 * @param lemma what equal terms have in common: a stem, or the value of a number
 * @param name for a name the form that its transliterations share, else null
 * @param start UTF-16 offset into the text
 * @param end UTF-16 offset after it
 * @param bracketed whether the editor put it there
 */
record Term(Kind kind, String lemma, String name, int start, int end, boolean bracketed) {

    enum Kind {
        /** A word that tells what is spoken of. */
        CONTENT,
        /** A content word that begins a sentence, so that its capital does not tell whether it is a name. */
        INITIAL,
        /** An article, pronoun, preposition, conjunction or auxiliary. */
        FUNCTION,
        /** What denies: not, no, never, without. */
        NEGATION,
        /** A number, or a day of the week or a month. */
        NUMBER,
        /** "One" and "first", which are numbers only beside another one. */
        WEAK_NUMBER,
        /** A name. */
        NAME,
        /** Words left out by the editor. */
        ELLIPSIS
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it was said and not put there by the editor. */
    boolean spoken() {
        return !bracketed && kind != Kind.ELLIPSIS;
    }

    /** Whether it tells what is spoken of. */
    boolean tells() {
        return kind == Kind.CONTENT || kind == Kind.INITIAL || kind == Kind.NUMBER || kind == Kind.NAME;
    }
}
