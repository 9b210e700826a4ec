package org.onrecord.access;

/** Who may read the record: the setting {@code onrecord.access.reading}. */
public enum Reading {
    /** Everybody who reaches the address. */
    PUBLIC,
    /** Whoever has a token, of any role. */
    TOKEN
}
