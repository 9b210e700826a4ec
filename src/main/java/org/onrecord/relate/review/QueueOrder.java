package org.onrecord.relate.review;

import java.util.Comparator;
import java.util.Iterator;

import org.hibernate.Session;
import org.onrecord.record.Position;

/** One order of the list: how rows compare, and in which stretches it is read from a place on. */
interface QueueOrder {

    static QueueOrder of(ReviewOrder order) {
        return order == ReviewOrder.SOURCE ? new BySource() : new ByConfidence();
    }

    Comparator<QueueRow> comparator();

    /** Where a row stands, as a cursor keeps it. */
    Position.Key position(QueueRow row);

    /**
     * What a row at this place has of what the order compares.
     *
     * @throws IllegalArgumentException if it is no place in this order
     */
    QueueRow at(Position.Key position);

    /** The stretches behind a place, the nearest first; null for the start of the list. */
    Iterator<Zone> after(Position.Key position, Session session, ReviewFilter filter);

    /** The stretches before a place, the nearest first, each backwards; null for the end of the list. */
    Iterator<Zone> before(Position.Key position, Session session, ReviewFilter filter);
}
