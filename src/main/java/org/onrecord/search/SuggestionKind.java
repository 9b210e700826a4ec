package org.onrecord.search;

/** What is suggested while somebody types. */
public enum SuggestionKind {
    PERSON,
    MEETING,
    /** Words that several statements have in common. */
    PHRASE
}
