package org.onrecord.search;

/** A search that cannot be run because it asks for more than a limit allows. Its message is meant for who asked. */
public class InvalidQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong; the names are stable and part of the API. */
    public enum Code {
        /** The text of the query is longer than allowed. */
        QUERY_TOO_LONG,
        /** The query has more words and phrases, or deeper brackets, than allowed. */
        QUERY_TOO_COMPLEX,
        /** The query has more words with a star or a tilde than allowed: each stands for many words of the index. */
        QUERY_TOO_BROAD,
        /** A page by relevance that lies too deep. */
        RESULT_WINDOW_EXCEEDED,
        /** A cursor that belongs to another order. */
        BAD_CURSOR
    }

    private final Code code;

    public InvalidQuery(Code code, String message) {
        super(message);
        this.code = code;
    }

    /** What is wrong. */
    public Code code() {
        return code;
    }
}
