package org.onrecord.quote.mention;

/** What a mention is made of. */
public enum MentionType {
    /** A personal name, with or without titles. */
    PERSON,
    /** One capitalized word of which nothing is known yet: a surname, a company, a place. */
    SINGLE,
    ORGANIZATION,
    /** A country or a seat of government. */
    PLACE,
    /** What one person is, without a name: "the Russian leader". */
    ROLE,
    /** What several people are: "officials". */
    GROUP,
    PRONOUN,
    /** A document that speaks: "the report". */
    MEDIUM,
    /** Any other noun phrase that is the subject of a verb of speech. */
    OTHER
}
