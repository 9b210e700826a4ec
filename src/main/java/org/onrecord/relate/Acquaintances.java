package org.onrecord.relate;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.onrecord.record.Slice;
import org.onrecord.record.Window;

/**
 * Who met whom: two people met if both took part in one meeting that was held and has no meetings within it. A visit or
 * trip with encounters is no meeting of all who were on it.
 */
@ApplicationScoped
public class Acquaintances {

    /**
     * Two people of a pair.
     *
     * @param one primary key
     * @param other primary key
     */
    public record Pair(long one, long other) {
    }

    /** Whom each of these people met, the most frequently met first: one SQL statement. */
    public Map<Long, Slice<Acquaintance>> page(Collection<Long> people, Window window) {
        throw new UnsupportedOperationException();
    }

    /** How many people each of these met; 0 included. */
    public Map<Long, Long> count(Collection<Long> people) {
        throw new UnsupportedOperationException();
    }

    /** The meetings at which both people of each pair were, latest first, at most {@code first} of them. */
    public Map<Pair, List<Long>> meetings(Collection<Pair> pairs, int first) {
        throw new UnsupportedOperationException();
    }
}
