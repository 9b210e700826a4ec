package org.onrecord.search.query;

/**
 * A piece of a query.
 *
 * @param start UTF-16 offset into the query
 * @param end UTF-16 offset after it
 * @param text the word, what a phrase has between its marks, or the name of a field; empty for the others
 */
record Token(Type type, int start, int end, String text) {

    enum Type {
        WORD,
        PHRASE,
        FIELD,
        OPEN,
        CLOSE,
        MINUS,
        OR
    }
}
