package org.onrecord.quote.lexicon;

/** How much a verb of speech can do. */
public enum VerbStrength {
    /** Introduces marked words only: "continued". */
    WEAK,
    /** Also reports speech before "that": "hinted". */
    PLAIN,
    /** Reports speech on its own: "said". */
    STRONG
}
