package org.onrecord.record;

/** What was done to something in the record. */
public enum HistoryAction {
    /** Written by an import. */
    IMPORTED,
    /** Changed by a later import or by hand. */
    CHANGED,
    /** Accepted by a curator. */
    CONFIRMED,
    /** Found wrong by a curator. */
    REJECTED,
    /** Accepted automatically, above the configured confidence. */
    ACCEPTED,
    /** Joined with another record, which now answers under this one. */
    MERGED,
    /** Divided into two. */
    SPLIT,
    /** Removed for good; only that it was remains. */
    ERASED
}
