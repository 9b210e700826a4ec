package org.onrecord.store.journal;

import java.time.Instant;
import java.util.List;

/**
 * A row of the journal: documents that are to be written anew.
 *
 * @param id in about the order of writing; transactions may commit in another one
 * @param keys primary keys of the records; one that is no longer in the record is to leave the index
 * @param writtenAt when the change was made
 * @param attempts how often the index refused it
 */
public record JournalRow(long id, DocumentKind kind, List<Long> keys, Instant writtenAt, int attempts) {

    /** Whether the index was asked to take it before. */
    boolean isRefused() {
        return attempts > 0;
    }
}
