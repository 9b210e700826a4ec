package org.onrecord.store.journal;

import java.time.Instant;
import java.util.List;

/**
 * A row of the journal: documents that are to be written anew.
 *
 * @param id in about the order of writing; transactions may commit in another one
 * @param keys primary keys of the records; one that is no longer in the record is to leave the index
 * @param writtenAt when the change was made
 * @param attempts how often the index refused it; {@link #ECHO} where it may have it, and is to be told once more
 */
public record JournalRow(long id, DocumentKind kind, List<Long> keys, Instant writtenAt, int attempts) {

    /**
     * A search server may yet carry out a request whose answer nobody waits for any more, and so replace what was written
     * after it. What such a request had is written once more, when it must be over.
     */
    static final int ECHO = -1;

    /** Whether the index was never asked to take it. */
    boolean isNews() {
        return attempts == 0;
    }

    /** Whether the index was asked to take it, and did not. */
    boolean isRefused() {
        return attempts > 0;
    }
}
