package org.onrecord.ingest;

/** An upload that cannot be imported as a whole; nothing of it was. */
public class UploadRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;

    /**
     * @param code stable, such as {@code BROKEN_ZIP}
     * @param message in plain English
     */
    public UploadRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
