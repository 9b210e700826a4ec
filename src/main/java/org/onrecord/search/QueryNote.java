package org.onrecord.search;

/**
 * What became of a part of a query that could not be read as meant.
 *
 * @param start UTF-16 offset into the query
 * @param end UTF-16 offset after it
 * @param message in plain English
 */
public record QueryNote(int start, int end, String message) {
}
