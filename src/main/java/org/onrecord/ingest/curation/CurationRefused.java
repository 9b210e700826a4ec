package org.onrecord.ingest.curation;

/** That a decision cannot be carried out; nothing was changed. Its message is meant for the curator. */
public class CurationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** Something that it names is not in the record. */
        NOT_FOUND,
        /** A statement is to be merged with itself. */
        SAME_STATEMENT,
        /** A person, body or meeting is to be merged with itself. */
        SAME_RECORD,
        /** What was found wrong cannot be referred to. */
        REJECTED,
        /** One of two that are to be merged is a part of the other. */
        PART_OF_OTHER,
        /** One of two that are to be merged comes before the other in a series, with others between. */
        IN_SERIES,
        /** What two people or bodies said is no one statement. */
        DIFFERENT_SPEAKERS,
        /** A quotation renders another statement than the one to be split. */
        OTHER_STATEMENT,
        /** A statement would be left without any quotation. */
        NOTHING_LEFT
    }

    private final Reason reason;

    CurationRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why not. */
    public Reason reason() {
        return reason;
    }
}
