package org.onrecord.relate;

/** Which rows belong to which, as the lists below a node show them. Rejected ones are left out. */
public enum Relation {
    /** Statements that a person said, alone or with others; by day. */
    STATEMENTS_OF_PERSON,
    /** Statements that an organization made; by day. */
    STATEMENTS_OF_ORGANIZATION,
    /** Statements that name a person; by day. */
    STATEMENTS_MENTIONING_PERSON,
    /** Statements said at a meeting; by day. */
    STATEMENTS_AT_MEETING,
    /** Statements about a meeting; by day. */
    STATEMENTS_ABOUT_MEETING,
    /** Statements that a source quotes; by day. */
    STATEMENTS_IN_SOURCE,
    /** Meetings that a person took part in; by first day. */
    MEETINGS_OF_PERSON,
    /** Meetings that an organization took part in, or was represented at; by first day. */
    MEETINGS_OF_ORGANIZATION,
    /** Meetings that were part of a meeting; by first day. */
    MEETINGS_WITHIN_MEETING,
    /** Meetings of which a source speaks; by first day. */
    MEETINGS_IN_SOURCE,
    /** Participations in a meeting; in the order of the source. */
    PARTICIPATIONS_IN_MEETING,
    /** People whom a source quotes or names as participants; by name. */
    PEOPLE_IN_SOURCE,
    /** People with an office at an organization or on its behalf; by name. */
    PEOPLE_OF_ORGANIZATION,
    /** Sources that quote a person or name them as participant; by day of publication. */
    SOURCES_OF_PERSON,
    /** Sources that speak of a meeting, by evidence, by claims or by statements said there; by day of publication. */
    SOURCES_OF_MEETING,
    /** Sources that an organization published; by day of publication. */
    SOURCES_OF_PUBLISHER,
    /** Quotations in a source; in the order in which they stand there. */
    QUOTATIONS_IN_SOURCE
}
