package org.onrecord.quote.marks;

/** What the neighbours of a mark say of it. */
enum MarkRole {
    OPENS,
    CLOSES,
    /** It looks like a closing one, but opens where nothing is open and one that closes follows: {@code said," No". } */
    RATHER_CLOSES,
    /** Both are possible: a mark closes what is open, and opens where nothing is. */
    EITHER
}
