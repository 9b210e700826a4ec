package org.onrecord.relate.review;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import org.hibernate.Session;
import org.onrecord.record.Position;

/**
 * The least sure first. The status stands in the order by, though it is one, because H2 takes an index for an order only
 * with all of its columns. Equal confidences are many, so that a range that begins within them needs two stretches: one
 * condition with an "or" would look at all of them.
 */
final class ByConfidence implements QueueOrder {

    private static final String ASCENDING = "e.review_status, e.confidence, e.id";
    private static final String DESCENDING = "e.review_status desc, e.confidence desc, e.id desc";

    @Override
    public Comparator<QueueRow> comparator() {
        return Comparator.comparing(QueueRow::confidence, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(QueueRow::id);
    }

    @Override
    public Position.Key position(QueueRow row) {
        return new Position.Key(row.confidence() == null ? "" : row.confidence().toString(), row.id());
    }

    @Override
    public QueueRow at(Position.Key position) {
        return QueueRow.at(position.id(), confidence(position), null, null);
    }

    @Override
    public Iterator<Zone> after(Position.Key position, Session session, ReviewFilter filter) {
        if (position == null)
            return List.of(Zone.of("e.confidence is null", ASCENDING), Zone.of("e.confidence is not null", ASCENDING))
                    .iterator();
        Double confidence = confidence(position);
        if (confidence == null)
            return List.of(Zone.of("e.confidence is null and e.id > :id", ASCENDING, "id", position.id()),
                    Zone.of("e.confidence is not null", ASCENDING)).iterator();
        return List.of(Zone.of("e.confidence = :confidence and e.id > :id", ASCENDING, "confidence", confidence, "id",
                position.id()), Zone.of("e.confidence > :confidence", ASCENDING, "confidence", confidence)).iterator();
    }

    @Override
    public Iterator<Zone> before(Position.Key position, Session session, ReviewFilter filter) {
        Zone unknown = Zone.of("e.confidence is null", DESCENDING);
        if (position == null)
            return List.of(Zone.of("e.confidence is not null", DESCENDING), unknown).iterator();
        Double confidence = confidence(position);
        if (confidence == null)
            return List.of(Zone.of("e.confidence is null and e.id < :id", DESCENDING, "id", position.id())).iterator();
        return List.of(Zone.of("e.confidence = :confidence and e.id < :id", DESCENDING, "confidence", confidence, "id",
                position.id()), Zone.of("e.confidence < :confidence", DESCENDING, "confidence", confidence), unknown)
                .iterator();
    }

    private static Double confidence(Position.Key position) {
        return position.text().isEmpty() ? null : Double.valueOf(position.text());
    }
}
