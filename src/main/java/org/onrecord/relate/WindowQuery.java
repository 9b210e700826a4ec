package org.onrecord.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.onrecord.record.Position;
import org.onrecord.record.Slice;
import org.onrecord.record.Window;

/**
 * Cuts the same window out of many lists with one SQL statement. The rows of each list fall into three zones: those up to
 * the cursor {@code after}, those between the cursors, and those from the cursor {@code before} on. Of the middle zone
 * come the rows asked for and one more, which tells that the list goes on; of each other zone comes one row, which tells
 * that it is not empty.
 *
 * @param lists a query of the columns {@code parent}, {@code child}, {@code sort_key} (text, not null) and the extra
 *        ones, over the array parameter {@code parents}
 * @param extras the names and types of further columns
 * @param descending whether the list goes from the greatest key to the least
 */
record WindowQuery(String lists, Map<String, Class<?>> extras, boolean descending, Window window) {

    /** The zone between the cursors; that before it is 0, that after it 2. */
    private static final int WITHIN = 1;

    /** The columns of a result row; the extra ones follow. */
    private static final int PARENT = 0;
    private static final int CHILD = 1;
    private static final int SORT_KEY = 2;
    private static final int ZONE = 3;
    static final int FIRST_EXTRA = 4;

    /**
     * @throws IllegalArgumentException if a cursor of the window is no stored key, or its size is negative
     */
    WindowQuery {
        if (isRank(window.after()) || isRank(window.before()))
            throw new IllegalArgumentException("these lists are ordered by stored keys; a rank is no place in them");
        if (window.size() < 0)
            throw new IllegalArgumentException("a window has no negative size");
    }

    private static boolean isRank(Position position) {
        return position instanceof Position.Rank;
    }

    /** Where a result row stands in its list. */
    static Position.Key position(Object[] row) {
        return new Position.Key((String) row[SORT_KEY], child(row));
    }

    /** The primary key of a result row. */
    static long child(Object[] row) {
        return (Long) row[CHILD];
    }

    /** An entry for each parent. */
    <T> Map<Long, Slice<T>> page(Session session, Collection<Long> parents, Function<Object[], T> reader) {
        Map<Long, List<Object[]>> found = new LinkedHashMap<>();
        parents.forEach(parent -> found.put(parent, new ArrayList<>()));
        if (found.isEmpty())
            return Map.of();
        query(session, found.keySet()).list().forEach(row -> found.get((Long) row[PARENT]).add(row));
        Map<Long, Slice<T>> slices = new LinkedHashMap<>();
        found.forEach((parent, rows) -> slices.put(parent, slice(rows, reader)));
        return slices;
    }

    private NativeQuery<Object[]> query(Session session, Collection<Long> parents) {
        NativeQuery<Object[]> query = session.createNativeQuery(sql(), Object[].class)
                .addScalar("parent", Long.class).addScalar("child", Long.class).addScalar("sort_key", String.class)
                .addScalar("zone", Integer.class);
        extras.forEach(query::addScalar);
        query.setParameter("parents", parents.toArray(Long[]::new)).setParameter("more", window.size() + 1L);
        bind(query, "after", window.after());
        bind(query, "before", window.before());
        return query;
    }

    private static void bind(NativeQuery<Object[]> query, String name, Position position) {
        if (position instanceof Position.Key key)
            query.setParameter(name + "Text", key.text()).setParameter(name + "Id", key.id());
    }

    private String sql() {
        String columns = "parent, child, sort_key, zone"
                + String.join("", extras.keySet().stream().map(c -> ", " + c).toList());
        String direction = descending == window.fromEnd() ? "" : " desc";
        // The simpler condition lets PostgreSQL stop numbering where enough rows are found.
        String wanted = isOpen() ? "place <= :more" : "zone = 1 and place <= :more or zone <> 1 and place = 1";
        return "select " + columns + " from (select z.*, row_number() over (partition by parent, zone order by sort_key"
                + direction + ", child" + direction + ") as place from (select l.*, " + zone() + " as zone from ("
                + lists + ") l) z) w where " + wanted + " order by parent, zone, place";
    }

    private boolean isOpen() {
        return window.after() == null && window.before() == null;
    }

    private String zone() {
        if (isOpen())
            return "1";
        String after = descending ? ">=" : "<=";
        String before = descending ? "<=" : ">=";
        return "case" + (window.after() == null ? "" : " when (sort_key, child) " + after + " (:afterText, :afterId) then 0")
                + (window.before() == null ? "" : " when (sort_key, child) " + before + " (:beforeText, :beforeId) then 2")
                + " else 1 end";
    }

    private <T> Slice<T> slice(List<Object[]> rows, Function<Object[], T> reader) {
        boolean before = rows.stream().anyMatch(row -> zone(row) < WITHIN);
        boolean after = rows.stream().anyMatch(row -> zone(row) > WITHIN);
        List<Object[]> within = rows.stream().filter(row -> zone(row) == WITHIN).toList();
        boolean more = within.size() > window.size();
        List<T> kept = new ArrayList<>(within.stream().limit(window.size()).map(reader).toList());
        if (window.fromEnd())
            Collections.reverse(kept);
        return new Slice<>(List.copyOf(kept), before || more && window.fromEnd(), after || more && !window.fromEnd());
    }

    private static int zone(Object[] row) {
        return (Integer) row[ZONE];
    }
}
