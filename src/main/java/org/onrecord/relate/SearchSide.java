package org.onrecord.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One end of a search from both ends: who was found from it, and through whom. Pure bookkeeping. */
final class SearchSide {

    /**
     * Somebody whom the frontier met.
     *
     * @param person primary key
     * @param through primary key of the person of the frontier who met them
     * @param meetings at how many meetings
     */
    record Found(long person, long through, long meetings) {
    }

    private final Map<Long, Found> found = new HashMap<>();
    private List<Long> frontier;

    SearchSide(long end) {
        found.put(end, new Found(end, end, 0));
        frontier = List.of(end);
    }

    /** How many people the next level goes on from. */
    int width() {
        return frontier.size();
    }

    /** Whether anybody was found last time. */
    boolean goesOn() {
        return !frontier.isEmpty();
    }

    /** From whom to go on: the first of them. */
    List<Long> frontier(int atMost) {
        return frontier.subList(0, Math.min(atMost, frontier.size()));
    }

    /**
     * Goes one level further.
     *
     * @param level whom the frontier met, the best first; people who were found before are no news
     */
    void advance(List<Found> level) {
        List<Long> next = new ArrayList<>();
        for (Found one : level)
            if (found.putIfAbsent(one.person(), one) == null)
                next.add(one.person());
        frontier = next;
    }

    /**
     * Who was found from both sides. Each was found by the last level, so the chains through them are of one length; the
     * one with the most shared meetings next to them wins, then the one that is longest in the record.
     */
    Optional<Long> meets(SearchSide other) {
        List<Long> narrow = width() <= other.width() ? frontier : other.frontier;
        Map<Long, Found> wide = width() <= other.width() ? other.found : found;
        return narrow.stream().filter(wide::containsKey)
                .max(Comparator.comparingLong((Long person) -> meetings(person, other))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private long meetings(long person, SearchSide other) {
        return found.get(person).meetings() + other.found.get(person).meetings();
    }

    /** The people from this side's end to the other's, through one whom both found. */
    List<Long> chainTo(long person, SearchSide other) {
        List<Long> chain = wayTo(person);
        Collections.reverse(chain);
        List<Long> rest = other.wayTo(person);
        chain.addAll(rest.subList(1, rest.size()));
        return chain;
    }

    private List<Long> wayTo(long person) {
        List<Long> way = new ArrayList<>(List.of(person));
        for (Found step = found.get(person); step.through() != step.person(); step = found.get(step.through()))
            way.add(step.through());
        return way;
    }
}
