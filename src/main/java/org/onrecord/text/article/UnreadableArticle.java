package org.onrecord.text.article;

/** A file or page that is no article we can read; nothing of it was. */
public class UnreadableArticle extends Exception {

    private static final long serialVersionUID = 1;

    /** Why it cannot be read. The names are stable: reports have them. */
    public enum Reason {
        /** There is nothing in it, or nothing but white space. */
        EMPTY,
        /** It is larger than any article. */
        TOO_LARGE,
        /** It is no text: a picture, an archive, a document of an office program. */
        BINARY,
        /** It is text in an encoding that is neither declared nor one of those that are tried, or it was damaged before. */
        UNKNOWN_ENCODING,
        /** It is a page that has no article in it. */
        NO_MAIN_TEXT
    }

    private final Reason reason;

    /**
     * @param reason of which kind it is
     * @param message in plain English, for the one who sent the file
     */
    public UnreadableArticle(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
