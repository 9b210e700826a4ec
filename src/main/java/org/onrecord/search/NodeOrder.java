package org.onrecord.search;

/** How people, organizations, meetings and sources are ordered. Equal ones keep a fixed order of their own. */
public enum NodeOrder {
    /** Best match first; without a query, as NAME for people and organizations, as NEWEST for meetings and sources. */
    RELEVANCE,
    /** By name, folded; people by family name. */
    NAME,
    /** Latest first; undated ones last. */
    NEWEST,
    /** Earliest first; undated ones first. */
    OLDEST
}
