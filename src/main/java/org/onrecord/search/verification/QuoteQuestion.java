package org.onrecord.search.verification;

import org.onrecord.record.PartialDate;

/**
 * Whether somebody said something.
 *
 * @param text as it was pasted, with or without its marks and attribution; has a word
 * @param speaker the primary key of a person or organization, or null
 * @param speakerName what the speaker is called, or null; where neither is given, the attribution in the text counts
 * @param saidFrom inclusive, or null
 * @param saidTo inclusive, or null
 */
public record QuoteQuestion(String text, Long speaker, String speakerName, PartialDate saidFrom, PartialDate saidTo) {

    /** UTF-16 code units: twenty minutes of speech. Comparing takes time by its length. */
    public static final int MAX_LENGTH = 10_000;
}
