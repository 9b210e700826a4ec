package org.onrecord.search;

/** By what the hits of a search can be counted. The filter on the same thing does not narrow the counts. */
public enum StatementFacet {
    SPEAKER,
    MEETING,
    PUBLISHER,
    LANGUAGE,
    SPEECH_MODE,
    /** Month in which it was said; in order of time, all of them. */
    MONTH
}
