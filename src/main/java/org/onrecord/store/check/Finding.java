package org.onrecord.store.check;

import org.onrecord.store.journal.DocumentKind;

/**
 * A document that is not as it should be.
 *
 * @param key primary key of the record
 */
public record Finding(DocumentKind kind, long key, Fault fault) {

    /** What is wrong with a document. */
    public enum Fault {
        /** There is none of a record. */
        MISSING,
        /** It is of an older state of the record. */
        STALE,
        /** It is of a record that there is no longer, or one of several of one record. */
        LEFT_OVER
    }
}
