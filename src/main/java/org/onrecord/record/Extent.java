package org.onrecord.record;

/** How much of its statement a quotation gives. */
public enum Extent {
    /** All of it. */
    WHOLE,
    /** A part of it. */
    PART
}
