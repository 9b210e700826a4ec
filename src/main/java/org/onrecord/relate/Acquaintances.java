package org.onrecord.relate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Slice;
import org.onrecord.record.Window;

/**
 * Who met whom: two people met if both took part in one meeting that was held and has no meetings within it. A visit or
 * trip with encounters is no meeting of all who were on it.
 */
@ApplicationScoped
public class Acquaintances {

    /**
     * One row for two people who met. The key that they are ordered by is what is missing to a billion meetings: as text it
     * puts the greatest number first.
     */
    private static final String MET = "select a.person_id as parent, b.person_id as child,"
            + " lpad(cast(1000000000 - count(distinct m.id) as varchar), 10, '0') as sort_key,"
            + " count(distinct m.id) as meetings, min(m.start_date) as first_day, max(m.start_date) as last_day"
            + SharedMeetings.JOINS + " where a.person_id = any(:parents) group by a.person_id, b.person_id";

    private static final String MEETINGS = "select one, other, id from (select k.one, k.other, k.id,"
            + " row_number() over (partition by k.one, k.other order by k.start_date desc, k.id desc) as place"
            + " from (select distinct p.one, p.other, m.id, coalesce(m.start_date, '') as start_date"
            + SharedMeetings.JOINS + " join unnest(cast(:ones as bigint array), cast(:others as bigint array))"
            + " as p(one, other) on p.one = a.person_id and p.other = b.person_id) k) w"
            + " where place <= :first order by one, other, place";

    @Inject
    SessionFactory sessions;

    /**
     * Two people of a pair.
     *
     * @param one primary key
     * @param other primary key
     */
    public record Pair(long one, long other) {
    }

    /**
     * Whom each of these people met, the most frequently met first: one SQL statement.
     *
     * @return an entry for each of the people
     * @throws IllegalArgumentException if the window's cursors are ranks instead of keys, or its size is negative
     */
    public Map<Long, Slice<Acquaintance>> page(Collection<Long> people, Window window) {
        Map<String, Class<?>> extras = new LinkedHashMap<>();
        extras.put("meetings", Integer.class);
        extras.put("first_day", String.class);
        extras.put("last_day", String.class);
        WindowQuery query = new WindowQuery(MET, extras, false, window);
        return sessions.fromSession(session -> query.page(session, people, Acquaintances::read));
    }

    private static Acquaintance read(Object[] row) {
        int extra = WindowQuery.FIRST_EXTRA;
        return new Acquaintance(WindowQuery.child(row), (Integer) row[extra], date(row[extra + 1]), date(row[extra + 2]),
                WindowQuery.position(row));
    }

    private static PartialDate date(Object text) {
        return text == null ? null : PartialDate.parse((String) text);
    }

    /** How many people each of these met; 0 included. */
    public Map<Long, Long> count(Collection<Long> people) {
        return sessions.fromSession(session -> RowCount.of(session, MET, people));
    }

    /**
     * The meetings at which both people of each pair were, latest first, at most {@code first} of them; those without a
     * date come last.
     *
     * @return an entry for each pair, with an empty list where they never met
     */
    public Map<Pair, List<Long>> meetings(Collection<Pair> pairs, int first) {
        Map<Pair, List<Long>> meetings = new LinkedHashMap<>();
        pairs.forEach(pair -> meetings.put(pair, new ArrayList<>()));
        if (meetings.isEmpty())
            return meetings;
        Long[] ones = meetings.keySet().stream().map(Pair::one).toArray(Long[]::new);
        Long[] others = meetings.keySet().stream().map(Pair::other).toArray(Long[]::new);
        sessions.fromSession(session -> session.createNativeQuery(MEETINGS, Object[].class)
                .addScalar("one", Long.class).addScalar("other", Long.class).addScalar("id", Long.class)
                .setParameter("ones", ones).setParameter("others", others).setParameter("first", (long) first).list())
                .forEach(row -> meetings.get(new Pair((Long) row[0], (Long) row[1])).add((Long) row[2]));
        return meetings;
    }
}
