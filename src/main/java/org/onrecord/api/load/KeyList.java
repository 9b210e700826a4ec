package org.onrecord.api.load;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.hibernate.query.SelectionQuery;

/**
 * The keys of the rows that a query is for, each as a parameter of its own. Hibernate ORM keeps the SQL of such a query,
 * while it translates one with a parameter for all keys anew each time. So that there are few queries to keep, the last key
 * is repeated up to the next power of two.
 */
record KeyList(List<Long> keys) {

    /** As many as the largest page has; more are rare, and take longer than a translation. */
    private static final int MOST_KEPT = 128;

    static KeyList of(Collection<Long> keys) {
        return new KeyList(List.copyOf(keys));
    }

    /** The condition that a value is one of the keys. */
    String has(String value) {
        if (keys.size() > MOST_KEPT)
            return value + " in :keys";
        return IntStream.range(0, places()).mapToObj(place -> ":key" + place)
                .collect(Collectors.joining(", ", value + " in (", ")"));
    }

    /** Fills in the keys. */
    <R> SelectionQuery<R> in(SelectionQuery<R> query) {
        if (keys.size() > MOST_KEPT)
            return query.setParameter("keys", keys);
        for (int place = 0; place < places(); place++)
            query.setParameter("key" + place, keys.get(Math.min(place, keys.size() - 1)));
        return query;
    }

    private int places() {
        return Math.max(1, Integer.highestOneBit(2 * keys.size() - 1));
    }
}
