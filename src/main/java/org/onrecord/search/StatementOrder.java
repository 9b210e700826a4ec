package org.onrecord.search;

/** How statements are ordered. Equal ones keep a fixed order of their own. */
public enum StatementOrder {
    /** Best match first; without a query, the newest first. */
    RELEVANCE,
    /** Last said first; undated ones last. */
    NEWEST,
    /** First said first; undated ones first. */
    OLDEST,
    /** Printed by most independent sources first; of equally many, last said first. */
    MOST_SOURCES
}
