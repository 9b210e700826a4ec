package org.onrecord.record;

/** Whether the publisher still stands by a source. */
public enum SourceStatus {
    /** As published. */
    CURRENT,
    /** Changed by its publisher after publication. */
    CORRECTED,
    /** Taken back by its publisher; what rests on it alone is marked, not deleted. */
    WITHDRAWN
}
