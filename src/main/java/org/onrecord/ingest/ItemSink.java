package org.onrecord.ingest;

import org.onrecord.ingest.item.RecordItem;

/** Takes what a reader finds, in order: an item comes after those that it names. */
public interface ItemSink {

    /**
     * @param file the file that the item comes from
     * @param line where in it, from 1; 0 where that is unknown
     */
    void item(String file, int line, RecordItem item);

    /** Reports something that the reader could not read. */
    void reject(Rejection rejection);

    /** Reports a mention that may mean several people. */
    void ambiguous(Ambiguity ambiguity);

    /** Tells that another of the files announced is done. */
    void fileDone();

    /** Waits until all items so far are durable, so that a reader can ask the record for them. */
    default void settle() {
        // What is only kept is settled.
    }
}
