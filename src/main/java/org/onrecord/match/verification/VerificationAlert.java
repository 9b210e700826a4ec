package org.onrecord.match.verification;

/** What a reader must know before relying on a match. */
public enum VerificationAlert {
    /** One denies what the other does not; or the sentence that the text was cut out of denies it. */
    NEGATION_DIFFERS,
    /** Another number, percentage or date within the words. */
    NUMBER_DIFFERS,
    /** Another name, or the same names in other places. */
    NAME_DIFFERS,
    /** Said by somebody else than the one who was named. */
    SPEAKER_DIFFERS,
    /** Said on a day outside of those that were given. */
    DATE_DIFFERS,
    /** The text joins pieces that were not said in one breath, and nothing shows it. */
    SPLICED,
    /** The text goes on with words that this statement does not have. */
    WORDS_ADDED,
    /** The print is a translation of what was said. */
    TRANSLATED,
    /** The print gives the reporter's words, not the speaker's. */
    REPORTED_SPEECH,
    /** The text begins or ends in the middle of a sentence, and nothing shows it. */
    TRUNCATED_MID_SENTENCE
}
