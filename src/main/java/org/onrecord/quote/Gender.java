package org.onrecord.quote;

/** The grammatical gender by which an article speaks of somebody: from titles, given names and pronouns. */
public enum Gender {
    MALE,
    FEMALE
}
