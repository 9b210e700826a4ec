package org.onrecord.text.place;

/** What sort of place it is. */
public enum PlaceKind {
    /** A state or territory that has a government of its own. */
    COUNTRY,
    /** A part of a country. */
    REGION,
    /** The seat of a government, which often stands for it: "Moscow said". */
    CAPITAL,
    /** Any other town. */
    CITY,
    /** A house that reports name without its town. */
    VENUE
}
