package org.onrecord.record;

/** Which fact about a meeting a claim asserts. */
public enum ClaimProperty {
    /** Whether it was planned, held or called off. */
    STATUS,
    /** When it was, as a partial date. */
    DATE,
    /** How long it took, in words such as "around six hours". */
    DURATION,
    /** The building or room. */
    VENUE,
    /** The town or country. */
    PLACE,
    /** Somebody who took part. */
    PARTICIPANT,
    /** The level of the delegations, such as "deputy assistant secretary". */
    LEVEL,
    /** What it was about. */
    AGENDA,
    /** Who hosted or arranged it. */
    ORGANIZER
}
