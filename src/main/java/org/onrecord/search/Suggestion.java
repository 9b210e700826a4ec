package org.onrecord.search;

/**
 * Something that a beginning may be meant as.
 *
 * @param record the primary key of the person or meeting; null for a phrase
 * @param phrase the words as the newest statement has them; null for a record
 */
public record Suggestion(SuggestionKind kind, Long record, String phrase) {

    static Suggestion person(long key) {
        return new Suggestion(SuggestionKind.PERSON, key, null);
    }

    static Suggestion meeting(long key) {
        return new Suggestion(SuggestionKind.MEETING, key, null);
    }

    static Suggestion phrase(String words) {
        return new Suggestion(SuggestionKind.PHRASE, null, words);
    }
}
