package org.onrecord.match.accounts;

/** How two values that were given for one fact stand to each other. */
public enum ValueRelation {
    /** They say the same. */
    SAME,
    /** They differ, and both can be true: one says more, or they overlap, or nothing shows that they exclude each other. */
    COMPATIBLE,
    /** They cannot both be true. */
    CONFLICT
}
