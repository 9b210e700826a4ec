package org.onrecord.record;

/** How a source gives somebody's words. */
public enum SpeechMode {
    /** Whole sentences in marks. */
    DIRECT,
    /** A fragment in marks within the reporter's sentence. */
    PARTIAL,
    /** Reported: the reporter's words for what was said. */
    INDIRECT
}
