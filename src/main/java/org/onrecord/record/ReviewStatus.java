package org.onrecord.record;

/** How far people have looked at something; every change of it is kept in the history. */
public enum ReviewStatus {
    /** Found by a rule, unseen by a curator. Everybody reads it, marked as such. */
    PROPOSED,
    /** Accepted by a curator, or entered by hand. */
    CONFIRMED,
    /** Found wrong by a curator. Only curators read it. */
    REJECTED
}
