package org.onrecord.record;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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
    /** Given its speaker by a curator. */
    ATTRIBUTED,
    /** Joined with another record, which now answers under this one. */
    MERGED,
    /** Divided into two. */
    SPLIT,
    /** Removed for good; only that it was remains. */
    ERASED;

    /** What curators do by their own judgement: no import undoes it. */
    private static final Set<HistoryAction> DECISIONS = EnumSet.of(CONFIRMED, REJECTED, ATTRIBUTED, MERGED, SPLIT);

    /** The actions by which curators decide. */
    public static Set<HistoryAction> decisions() {
        return Collections.unmodifiableSet(DECISIONS);
    }
}
