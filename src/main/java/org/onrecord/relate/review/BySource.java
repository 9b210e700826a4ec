package org.onrecord.relate.review;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hibernate.Session;
import org.onrecord.record.Position;

/**
 * Source by source, as it stands there. The sources are gone through in ranges of their keys, which grow while nothing is
 * found in them: the next source with a proposal is as a rule near, but need not be. What has no place in a source follows
 * at the end.
 */
final class BySource implements QueueOrder {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):(\\d{1,9})");
    private static final int FIRST_RANGE = 8;
    private static final int MOST_SOURCES = 4096;

    private static final Comparator<QueueRow> ORDER = Comparator
            .comparing(QueueRow::source, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(QueueRow::place, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(QueueRow::id);

    @Override
    public Comparator<QueueRow> comparator() {
        return ORDER;
    }

    @Override
    public Position.Key position(QueueRow row) {
        return new Position.Key(row.source() == null ? "" : row.source() + ":" + row.place(), row.id());
    }

    @Override
    public QueueRow at(Position.Key position) {
        if (position.text().isEmpty())
            return QueueRow.at(position.id(), null, null, null);
        Matcher matcher = TEXT.matcher(position.text());
        if (!matcher.matches())
            throw new IllegalArgumentException("no place in this order");
        return QueueRow.at(position.id(), null, Long.valueOf(matcher.group(1)), Integer.valueOf(matcher.group(2)));
    }

    @Override
    public Iterator<Zone> after(Position.Key position, Session session, ReviewFilter filter) {
        return new Ranges(position == null ? null : at(position), session, filter, true);
    }

    @Override
    public Iterator<Zone> before(Position.Key position, Session session, ReviewFilter filter) {
        return new Ranges(position == null ? null : at(position), session, filter, false);
    }

    private static final class Ranges implements Iterator<Zone> {

        private final Session session;
        private final ReviewFilter filter;
        private final boolean forward;
        private final QueueRow from;
        private final QueueRow place;
        private Long next;
        private boolean placelessDone;
        private boolean sourcesDone;
        private int size = FIRST_RANGE;
        private Zone zone;

        Ranges(QueueRow from, Session session, ReviewFilter filter, boolean forward) {
            this.session = session;
            this.filter = filter;
            this.forward = forward;
            this.from = from;
            boolean placeless = from != null && from.source() == null;
            this.place = from == null || placeless ? null : from;
            this.next = place == null ? null : place.source();
            // Who begins among those without a place is past the sources going on, and not yet at them going back; who
            // begins within the sources going back never comes to them.
            this.sourcesDone = placeless && forward;
            this.placelessDone = place != null && !forward;
        }

        @Override
        public boolean hasNext() {
            if (zone == null)
                zone = forward ? sourcesThenPlaceless() : placelessThenSources();
            return zone != null;
        }

        @Override
        public Zone next() {
            if (!hasNext())
                throw new NoSuchElementException();
            Zone found = zone;
            zone = null;
            return found;
        }

        private Zone sourcesThenPlaceless() {
            Zone range = range();
            return range != null ? range : placeless();
        }

        private Zone placelessThenSources() {
            Zone placeless = placeless();
            return placeless != null ? placeless : range();
        }

        private Zone placeless() {
            if (placelessDone || filter.sources() != null)
                return null;
            placelessDone = true;
            String beyond = from != null && from.source() == null ? " and e.id " + (forward ? ">" : "<") + " :id" : "";
            return new Zone(false, table -> table.placeless() + beyond, forward ? "e.id" : "e.id desc",
                    beyond.isEmpty() ? Zone.named() : Zone.named("id", from.id()));
        }

        private Zone range() {
            List<Long> sources = sourcesDone ? List.of() : sources();
            if (sources.isEmpty()) {
                sourcesDone = true;
                return null;
            }
            long last = sources.get(sources.size() - 1);
            boolean first = place != null && next != null && next.equals(place.source());
            next = forward ? last + 1 : last - 1;
            size = Math.min(MOST_SOURCES, size * 4);
            return zone(Math.min(sources.get(0), last), Math.max(sources.get(0), last), first);
        }

        /** The keys of the next sources, those of the filter where there is one. */
        private List<Long> sources() {
            if (filter.sources() != null) {
                TreeSet<Long> sorted = new TreeSet<>(filter.sources());
                var left = forward ? next == null ? sorted : sorted.tailSet(next, true)
                        : next == null ? sorted.descendingSet() : sorted.headSet(next, true).descendingSet();
                return left.stream().limit(1).toList();
            }
            String direction = forward ? ">=" : "<=";
            String query = "select s.id from Source s" + (next == null ? "" : " where s.id " + direction + " :next")
                    + " order by s.id" + (forward ? "" : " desc");
            var selection = session.createSelectionQuery(query, Long.class).setMaxResults(size);
            return (next == null ? selection : selection.setParameter("next", next)).list();
        }

        private Zone zone(long lowest, long highest, boolean first) {
            String direction = forward ? "" : " desc";
            String beyond = forward ? ">" : "<";
            String within = first ? " and (SOURCE <> :source or coalesce(v.start_offset, 0) " + beyond
                    + " :place or coalesce(v.start_offset, 0) = :place and e.id " + beyond + " :id)" : "";
            return new Zone(true, table -> table.source() == null ? null
                    : table.source() + " between :lowest and :highest" + within.replace("SOURCE", table.source()),
                    "SOURCE" + direction + ", coalesce(v.start_offset, 0)" + direction + ", e.id" + direction,
                    first ? Zone.named("lowest", lowest, "highest", highest, "source", place.source(), "place",
                            place.place(), "id", from.id()) : Zone.named("lowest", lowest, "highest", highest));
        }
    }
}
