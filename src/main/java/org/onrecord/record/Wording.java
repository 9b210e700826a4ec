package org.onrecord.record;

/** How a quotation's words stand to those of its statement's representative quotation. */
public enum Wording {
    /** The same words, apart from marks, case and spacing, or a piece of them. */
    SAME,
    /** Another translation of words spoken in a third language, or the words in another language. */
    TRANSLATION,
    /** Other words in the same language. */
    REWORDING
}
