package org.onrecord.quote.marks;

/** Marks that may close each other: printers and keyboards mix the shapes of one family freely. */
enum MarkFamily {
    /** “ ” „ ‟ " `` '' and their wide forms. */
    DOUBLE,
    /** « ». */
    GUILLEMET,
    /** ‹ ›. */
    SINGLE_GUILLEMET,
    /** ‘ ’ ‚ ' where a text quotes with single marks. */
    SINGLE
}
