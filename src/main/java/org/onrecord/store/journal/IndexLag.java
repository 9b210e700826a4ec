package org.onrecord.store.journal;

/**
 * How far the index is behind the database.
 *
 * @param documents that are to be written anew
 * @param seconds since the oldest of the changes was made that the index lacks; 0 if there is none
 */
public record IndexLag(long documents, long seconds) {
}
