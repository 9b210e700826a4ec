package org.onrecord.ingest;

/** An item cannot be taken into the record; nothing of it was written. */
public class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code stable, such as {@code UNKNOWN_PERSON}
     * @param reason in plain English
     */
    public Rejected(String code, String reason) {
        super(reason);
        this.code = code;
    }

    /** What went wrong, for programs. */
    public String code() {
        return code;
    }
}
