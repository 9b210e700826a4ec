package org.onrecord.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** Chains of people, each of whom met the next. */
@ApplicationScoped
public class Paths {

    /** How long a chain may be at most: six, as the saying has it. */
    public static final int MAX_HOPS = 6;

    /**
     * Meetings of more people make no step of a chain: at a general assembly nobody meets everybody, and each such meeting
     * costs the square of its size.
     */
    public static final int MAX_PARTICIPANTS = 200;

    /**
     * From so many people at most one level of the search goes on: those found through the most shared meetings. It bounds
     * the work of one request; a chain that leads only through others beyond it is not found.
     */
    public static final int MAX_FRONTIER = 20_000;

    /** How many of the meetings of a hop are given. */
    private static final int MEETINGS_OF_HOP = 3;

    /**
     * Whom the people of a frontier met. Each is found through one of them: through the one with the most shared meetings
     * and, of those, through the one that is longest in the record.
     */
    private static final String LEVEL = "select child, parent, met from (select child, parent, met,"
            + " row_number() over (partition by child order by met desc, parent) as place"
            + " from (select a.person_id as parent, b.person_id as child, count(distinct m.id) as met"
            + SharedMeetings.JOINS + " where a.person_id = any(:frontier)"
            + " and (select count(distinct c.person_id) from participation c where c.meeting_id = m.id) <= :participants"
            + " group by a.person_id, b.person_id) k) w where place = 1 order by met desc, child";

    @Inject
    SessionFactory sessions;

    @Inject
    Acquaintances acquaintances;

    /**
     * A step from one person to one whom they met.
     *
     * @param from primary key of a person
     * @param to primary key of a person
     * @param meetings primary keys of the meetings at which both were, latest first, at most three
     */
    public record Hop(long from, long to, List<Long> meetings) {
    }

    /**
     * A shortest chain between two people; empty where there is none within {@code maxHops}, and a chain of no hops from
     * somebody to themselves. Searched from both ends, one SQL statement a level, one before
     * them to see that both people are in the record, and one after them for the meetings. Of several
     * chains of one length, the same one is found each time; it prefers people with many shared meetings.
     *
     * @param maxHops 1 to {@value #MAX_HOPS}
     * @throws IllegalArgumentException if {@code maxHops} is out of its range
     */
    public Optional<List<Hop>> shortest(long from, long to, int maxHops) {
        if (maxHops < 1 || maxHops > MAX_HOPS)
            throw new IllegalArgumentException("a chain has 1 to " + MAX_HOPS + " hops");
        List<Long> chain = sessions.fromSession(session -> chain(session, from, to, maxHops));
        return chain.isEmpty() ? Optional.empty() : Optional.of(hops(chain));
    }

    private static List<Long> chain(Session session, long from, long to, int maxHops) {
        if (!areInRecord(session, from, to))
            return List.of();
        SearchSide start = new SearchSide(from);
        SearchSide end = new SearchSide(to);
        Optional<Long> met = start.meets(end);
        for (int hops = 0; met.isEmpty() && hops < maxHops && start.goesOn() && end.goesOn(); hops++) {
            SearchSide smaller = start.width() <= end.width() ? start : end;
            smaller.advance(level(session, smaller.frontier(MAX_FRONTIER)));
            met = start.meets(end);
        }
        return met.map(person -> start.chainTo(person, end)).orElse(List.of());
    }

    private static boolean areInRecord(Session session, long from, long to) {
        long found = session.createNativeQuery("select count(*) as people from person n"
                + " where n.id = any(:ends) and n.review_status <> 'REJECTED'", Long.class)
                .addScalar("people", Long.class).setParameter("ends", new Long[] { from, to }).getSingleResult();
        return found == (from == to ? 1 : 2);
    }

    private static List<SearchSide.Found> level(Session session, List<Long> frontier) {
        return session.createNativeQuery(LEVEL, Object[].class)
                .addScalar("child", Long.class).addScalar("parent", Long.class).addScalar("met", Long.class)
                .setParameter("frontier", frontier.toArray(Long[]::new))
                .setParameter("participants", (long) MAX_PARTICIPANTS).list().stream()
                .map(row -> new SearchSide.Found((Long) row[0], (Long) row[1], (Long) row[2])).toList();
    }

    private List<Hop> hops(List<Long> chain) {
        List<Acquaintances.Pair> pairs = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++)
            pairs.add(new Acquaintances.Pair(chain.get(i - 1), chain.get(i)));
        Map<Acquaintances.Pair, List<Long>> meetings = acquaintances.meetings(pairs, MEETINGS_OF_HOP);
        return pairs.stream().map(pair -> new Hop(pair.one(), pair.other(), meetings.get(pair))).toList();
    }
}
