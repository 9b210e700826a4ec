package org.onrecord.record;

/** What sort of document a source is. */
public enum SourceKind {
    /** A news article. */
    ARTICLE,
    /** A verbatim record of speech. */
    TRANSCRIPT,
    /** A record kept by a public body, such as its list of visits. */
    OFFICIAL_RECORD,
    /** A statement or release that its speaker published. */
    STATEMENT,
    /** A post on a social network. */
    POST,
    /** A structured data set. */
    DATA_SET
}
