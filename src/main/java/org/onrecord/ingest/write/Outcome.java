package org.onrecord.ingest.write;

/** What an item did to the record. */
public enum Outcome {
    /** It is new in the record. */
    ADDED,
    /** It changed something. */
    CHANGED,
    /** All that it says was there. */
    UNCHANGED,
    /** It could not be taken; nothing of it was written. */
    REJECTED
}
