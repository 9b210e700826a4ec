package org.onrecord.match.occasion;

/** What sort of party takes part in an occasion. */
public enum PartyKind {
    /** Somebody with a name. */
    PERSON,
    /** A body with a name: a ministry, a parliament, an agency. */
    ORGANIZATION,
    /** A country, also where its capital stands for its government. */
    COUNTRY,
    /** People without names: "U.S. and Russian diplomats". Never turned into persons. */
    GROUP
}
