package org.onrecord.record;

/** How the values that sources give for one property of a meeting stand to each other. */
public enum Agreement {
    /** One voice alone asserts it. */
    SINGLE,
    /** Several voices give the same value. */
    AGREE,
    /** The values are compatible; some say more than others. */
    MORE_PRECISE,
    /** At least two values cannot both be true. */
    CONFLICT
}
