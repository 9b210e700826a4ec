package org.onrecord.store.journal;

/**
 * How far the index is behind the database.
 *
 * @param documents that are to be written anew
 * @param seconds since the oldest of the changes was made that the index lacks, but for what it refused; 0 if there is none
 * @param refused how many of the documents the index has refused, and will be asked to take again
 */
public record IndexLag(long documents, long seconds, long refused) {
}
