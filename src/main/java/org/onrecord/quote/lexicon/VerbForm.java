package org.onrecord.quote.lexicon;

/** The form of a verb. */
public enum VerbForm {
    /** "say". */
    BASE,
    /** "says". */
    THIRD,
    /** "said"; for most verbs it is the participle too. */
    PAST,
    /** "written", where it differs from the past. */
    PARTICIPLE,
    /** "saying". */
    GERUND
}
