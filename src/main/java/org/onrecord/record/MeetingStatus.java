package org.onrecord.record;

/** Whether a meeting took place. */
public enum MeetingStatus {
    /** Announced, not yet known to have been held. */
    PLANNED,
    /** It took place. */
    HELD,
    /** Put off to another date. */
    POSTPONED,
    /** It was called off. */
    CANCELLED
}
