package org.onrecord.relate.review;

import java.time.Instant;

import org.onrecord.record.RecordKind;

/**
 * A row as the database gives it.
 *
 * @param source primary key of the source that it was first found in; null where the order does not ask for it, or none
 * @param place where in that source it stands, a UTF-16 offset; null likewise
 */
record QueueRow(RecordKind kind, long id, Double confidence, String rule, Instant changedAt, Long source, Integer place) {

    /** Nothing but a place in the list. */
    static QueueRow at(long id, Double confidence, Long source, Integer place) {
        return new QueueRow(null, id, confidence, null, null, source, place);
    }
}
