package org.onrecord.match.verification;

/** How a text stands to the record. None of them says whether anything is true. */
public enum Verdict {
    /** Some print has exactly these words, all of its words. */
    VERBATIM,
    /** Some print has exactly these words, and more; or these words with something between that an ellipsis stands for. */
    VERBATIM_PARTIAL,
    /** The same statement in other words: another print's, another translation's, or a reporter's indirect ones. */
    VARIANT,
    /** Close to words in the record, but not what was said: see the alerts. */
    ALTERED,
    /** The words are in the record, but by somebody else than the one who was named. */
    MISATTRIBUTED,
    /** No statement in the record has these words or comes close. That says nothing of whether it was said. */
    NOT_IN_RECORD
}
