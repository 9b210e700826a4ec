package org.onrecord.quote.marks;

/** What the neighbours of a mark say of it. */
enum MarkRole {
    OPENS,
    CLOSES,
    /** Both are possible: a mark closes what is open, and opens where nothing is. */
    EITHER
}
