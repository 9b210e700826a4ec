package org.onrecord.quote.lexicon;

import java.util.Locale;

/** What a word may do in a sentence. The lists name them in lower case with hyphens. */
public enum WordClass {
    DETERMINER,
    POSSESSIVE_PRONOUN,
    PREPOSITION,
    /** Prepositions that a noun phrase goes on with: "of". */
    OF,
    COORDINATOR,
    SUBORDINATOR,
    RELATIVE,
    AUXILIARY,
    NEGATION,
    ADVERB,
    FIRST_PERSON,
    SECOND_PERSON,
    SUBJECT_PRONOUN,
    OBJECT_PRONOUN,
    NEUTER_PRONOUN,
    MALE_PRONOUN,
    FEMALE_PRONOUN,
    PLURAL_PRONOUN,
    WEEKDAY,
    MONTH,
    TIME,
    HONORIFIC,
    HONORIFIC_MALE,
    HONORIFIC_FEMALE,
    NAME_PARTICLE,
    NAME_SUFFIX,
    /** What honours, offices and degrees put behind a name, of which it is no part: "KC". */
    POST_NOMINAL,
    GIVEN_NAME,
    /** What one person is or does. */
    ROLE,
    /** What several people are: "officials". */
    GROUP,
    /** What stands before a role: "former", "deputy". */
    ROLE_MODIFIER,
    /** What follows "Secretary of". */
    DEPARTMENT,
    ORGANIZATION,
    /** A word that ends the name of a body, and means something else in lower case: "times". */
    PROPER_BODY,
    /** A document that speaks: "report". */
    MEDIUM,
    /** A news agency. */
    AGENCY,
    /** What else brings news: "newspaper", "broadcaster". */
    OUTLET,
    /** A form of what an outlet does with somebody's words: "carried". */
    CARRIED,
    COUNTRY,
    DEMONYM,
    /** A place that stands for a government. */
    SEAT,
    /** Whom people speak to: "reporters". */
    ADDRESS_OBJECT,
    /** What says that something is held against somebody: "accused". */
    CHARGED,
    /** A word that heads a line and no turn of a conversation: "related". */
    RUBRIC,
    /** A noun for a word or a few: "phrase". */
    TERM,
    /** What is put up to be read: "banner". */
    NOTICE,
    /** What never speaks, though it may be the subject of a verb: "outcome". */
    ABSTRACT,
    /** A noun for something said: "warning". */
    SAYING_NOUN,
    /** A noun for something said in public: "post". */
    NOMINAL_POST,
    /** A noun for what has a title: "film". */
    TITLE_NOUN,
    /** A word that says that a name follows: "so-called". */
    TITLE_CUE,
    /** An auxiliary of what may be or should be: "might". */
    MODAL,
    /** An adverb of what is only thought: "probably". */
    LIKELIHOOD,
    /** A word for nobody, or for whoever it may be: "nobody", "anyone". */
    NOBODY,
    /** A form of a verb that says what results show rather than what somebody says: "suggests". */
    EVIDENCE,
    /** What hears a case: "court". */
    COURT,
    /** By what words come rather than from whom: "by phone". */
    MEANS,
    /** An adjective that ties people to what follows: "familiar with". */
    TIED,
    /** "according" and its like. */
    ACCORDING,
    /** A word that begins sentences with a capital and is no name. */
    WEAK_START,
    /** A finite form of a verb that does not report speech. */
    VERB;

    /** @throws IllegalArgumentException if no class is called so */
    static WordClass named(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    long bit() {
        return 1L << ordinal();
    }
}
