package org.onrecord.quote.lexicon;

import org.onrecord.quote.Gender;

/**
 * What the lists say of a word. Immutable.
 *
 * @param classes the bits of its classes
 * @param verb the verb of speech that it is a form of; or null
 * @param gender of whom it tells, as a given name, honorific, pronoun or role does; or null
 * @param place the country that it is of; or null
 */
public record Word(long classes, SpeechVerb verb, Gender gender, String place) {

    private static final long IN_CAPITALS = WordClass.COUNTRY.bit() | WordClass.DEMONYM.bit() | WordClass.SEAT.bit()
            | WordClass.ORGANIZATION.bit() | WordClass.PROPER_BODY.bit() | WordClass.AGENCY.bit() | WordClass.ROLE.bit()
            | WordClass.ROLE_MODIFIER.bit() | WordClass.DEPARTMENT.bit() | WordClass.GIVEN_NAME.bit()
            | WordClass.NAME_SUFFIX.bit() | WordClass.POST_NOMINAL.bit() | WordClass.HONORIFIC.bit()
            | WordClass.HONORIFIC_MALE.bit()
            | WordClass.HONORIFIC_FEMALE.bit();

    /** A word that no list has. */
    public static final Word UNKNOWN = new Word(0, null, null, null);

    /** Whether it is in a list. */
    public boolean is(WordClass wordClass) {
        return (classes & wordClass.bit()) != 0;
    }

    /** Whether it is in one of two lists. */
    public boolean isAny(WordClass one, WordClass other) {
        return (classes & (one.bit() | other.bit())) != 0;
    }

    /** What it is where it is written in capitals throughout: "WHO" and "US" are no pronouns. */
    public Word asAcronym() {
        return new Word(classes & IN_CAPITALS, null, gender, place);
    }

    Word with(WordClass wordClass) {
        return new Word(classes | wordClass.bit(), verb, gender, place);
    }

    /** The first list that has a verb counts. */
    Word with(SpeechVerb added) {
        return verb == null ? new Word(classes, added, gender, place) : this;
    }

    Word with(Gender added) {
        return new Word(classes, verb, added, place);
    }

    Word of(String added) {
        return new Word(classes, verb, gender, added);
    }
}
