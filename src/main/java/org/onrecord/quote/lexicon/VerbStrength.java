package org.onrecord.quote.lexicon;

/** How much a verb of speech can do. */
public enum VerbStrength {
    /** Introduces marked words only where it stands right beside them: "continued". */
    BESIDE,
    /** Introduces marked words only, whole or in part: "praised". */
    WEAK,
    /** Also reports speech before "that": "hinted". */
    PLAIN,
    /** Reports speech on its own: "said". */
    STRONG
}
