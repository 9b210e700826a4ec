package org.onrecord.relate.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.query.NativeQuery;
import org.onrecord.record.Position;
import org.onrecord.record.RecordKind;
import org.onrecord.record.Slice;
import org.onrecord.record.Window;

/**
 * What waits for review: quotations, people, organizations, meetings and claims in one list. Each stretch of it is one SQL
 * statement, a branch a kind, of each of which come no more rows than are wanted; so a page costs the same wherever it
 * stands, and is exact while proposals come and go.
 */
@ApplicationScoped
public class ReviewQueue {

    private static final String BY_STATUS = "e.review_status = 'PROPOSED'";

    /**
     * Not as the index by status has it: H2 would take that index for what few sources have, and go through all that waits
     * (7 seconds at a million).
     */
    private static final String BY_PLACE = "concat(e.review_status, '') = 'PROPOSED'";

    @Inject
    SessionFactory sessions;

    /**
     * A part of the list.
     *
     * @throws IllegalArgumentException if a cursor of the window is no place in this order
     */
    public Slice<Proposal> page(ReviewFilter filter, ReviewOrder order, Window window) {
        QueueOrder by = QueueOrder.of(order);
        Position.Key after = key(window.after(), by);
        Position.Key before = key(window.before(), by);
        return sessions.fromSession(session -> page(session, filter, by, window, after, before));
    }

    /** How many wait. */
    public long count(ReviewFilter filter) {
        String counts = tables(filter).map(table -> "select count(*) as waiting from " + from(table, filter.sources() != null)
                + conditions(table, filter, filter.sources() != null)).collect(Collectors.joining(" union all "));
        if (counts.isEmpty())
            return 0;
        return sessions.fromSession(session -> bound(session.createNativeQuery("select sum(waiting) as waiting from (" + counts
                + ") c", Long.class).addScalar("waiting", Long.class), filter).getSingleResult());
    }

    private static Position.Key key(Position position, QueueOrder by) {
        if (position == null)
            return null;
        if (!(position instanceof Position.Key key))
            throw new IllegalArgumentException("no place in this order");
        by.at(key);
        return key;
    }

    private static Slice<Proposal> page(Session session, ReviewFilter filter, QueueOrder by, Window window, Position.Key after,
            Position.Key before) {
        int wanted = window.size() + 1;
        List<QueueRow> rows = window.fromEnd()
                ? read(session, filter, by.before(before, session, filter), by.comparator().reversed(), wanted)
                : read(session, filter, by.after(after, session, filter), by.comparator(), wanted);
        Position.Key bound = window.fromEnd() ? after : before;
        List<QueueRow> within = new ArrayList<>(
                rows.stream().filter(row -> bound == null || isWithin(row, bound, by, window.fromEnd())).toList());
        boolean more = within.size() > window.size();
        boolean cut = within.size() < rows.size();
        if (more)
            within.remove(within.size() - 1);
        if (window.fromEnd())
            Collections.reverse(within);
        boolean other = window.fromEnd() ? before != null && reaches(session, filter, by, before, true)
                : after != null && reaches(session, filter, by, after, false);
        return new Slice<>(within.stream().map(row -> proposal(row, by)).toList(),
                window.fromEnd() ? more || cut : other, window.fromEnd() ? other : more || cut);
    }

    /** Whether a row stands on this side of the other cursor. */
    private static boolean isWithin(QueueRow row, Position.Key bound, QueueOrder by, boolean fromEnd) {
        int order = by.comparator().compare(row, by.at(bound));
        return fromEnd ? order > 0 : order < 0;
    }

    private static Proposal proposal(QueueRow row, QueueOrder by) {
        return new Proposal(row.kind(), row.id(), row.confidence(), row.rule(), row.changedAt(), by.position(row));
    }

    /** Whether anything stands at a place or beyond it. */
    private static boolean reaches(Session session, ReviewFilter filter, QueueOrder by, Position.Key place, boolean forward) {
        Position.Key here = new Position.Key(place.text(), forward ? place.id() - 1 : place.id() + 1);
        Iterator<Zone> zones = forward ? by.after(here, session, filter) : by.before(here, session, filter);
        return !read(session, filter, zones, by.comparator(), 1).isEmpty();
    }

    private static List<QueueRow> read(Session session, ReviewFilter filter, Iterator<Zone> zones,
            Comparator<QueueRow> order, int wanted) {
        List<QueueRow> rows = new ArrayList<>();
        while (rows.size() < wanted && zones.hasNext())
            stretch(session, filter, zones.next(), wanted - rows.size()).stream().sorted(order).limit(wanted - rows.size())
                    .forEach(rows::add);
        return rows;
    }

    private static List<QueueRow> stretch(Session session, ReviewFilter filter, Zone zone, int wanted) {
        boolean placed = zone.placed() || filter.sources() != null;
        String branches = tables(filter).map(table -> branch(table, filter, zone, placed)).filter(Objects::nonNull)
                .collect(Collectors.joining(" union all "));
        if (branches.isEmpty())
            return List.of();
        NativeQuery<Object[]> query = session.createNativeQuery(branches, Object[].class)
                .addScalar("kind", String.class).addScalar("record_key", Long.class).addScalar("confidence", Double.class)
                .addScalar("found_by", String.class).addScalar("changed_at", Instant.class)
                .addScalar("found_in", Long.class).addScalar("place", Integer.class);
        zone.parameters().forEach(query::setParameter);
        return bound(query.setParameter("wanted", wanted), filter).list().stream().map(ReviewQueue::row).toList();
    }

    private static QueueRow row(Object[] row) {
        return new QueueRow(RecordKind.valueOf((String) row[0]), (Long) row[1], (Double) row[2], (String) row[3],
                (Instant) row[4], (Long) row[5], (Integer) row[6]);
    }

    private static String branch(ProposalTable table, ReviewFilter filter, Zone zone, boolean placed) {
        String condition = zone.condition().apply(table);
        if (condition == null)
            return null;
        String place = zone.placed() ? table.source() + " as found_in, coalesce(v.start_offset, 0) as place"
                : "cast(null as bigint) as found_in, cast(null as int) as place";
        return "(select '" + table.name() + "' as kind, e.id as record_key, e.confidence as confidence,"
                + " e.extraction_rule as found_by, e.updated_at as changed_at, " + place + " from " + from(table, placed)
                + conditions(table, filter, placed) + " and " + condition + " order by "
                + zone.order().replace("SOURCE", String.valueOf(table.source())) + " limit :wanted)";
    }

    private static Stream<ProposalTable> tables(ReviewFilter filter) {
        return Stream.of(ProposalTable.values()).filter(table -> filter.takes(table.kind()))
                .filter(table -> filter.sources() == null || table.source() != null);
    }

    private static String from(ProposalTable table, boolean placed) {
        return table.table() + " e " + (placed ? table.join() : "");
    }

    private static String conditions(ProposalTable table, ReviewFilter filter, boolean placed) {
        StringBuilder all = new StringBuilder(" where " + (placed ? BY_PLACE : BY_STATUS));
        all.append(filter.sources() == null ? "" : " and " + table.source() + " in (:sources)");
        all.append(filter.rules() == null ? "" : " and e.extraction_rule in (:rules)");
        all.append(filter.confidenceFrom() == null ? "" : " and e.confidence >= :confidenceFrom");
        all.append(filter.confidenceTo() == null ? "" : " and e.confidence <= :confidenceTo");
        all.append(filter.changedSince() == null ? "" : " and e.updated_at >= :changedSince");
        return all.toString();
    }

    private static <R> NativeQuery<R> bound(NativeQuery<R> query, ReviewFilter filter) {
        if (filter.sources() != null)
            query.setParameterList("sources", filter.sources().isEmpty() ? List.of(-1L) : filter.sources());
        if (filter.rules() != null)
            query.setParameterList("rules", filter.rules().isEmpty() ? List.of("") : filter.rules());
        if (filter.confidenceFrom() != null)
            query.setParameter("confidenceFrom", filter.confidenceFrom());
        if (filter.confidenceTo() != null)
            query.setParameter("confidenceTo", filter.confidenceTo());
        if (filter.changedSince() != null)
            query.setParameter("changedSince", filter.changedSince());
        return query;
    }
}
