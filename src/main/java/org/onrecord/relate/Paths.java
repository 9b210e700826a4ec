package org.onrecord.relate;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** Chains of people, each of whom met the next. */
@ApplicationScoped
public class Paths {

    /** How long a chain may be at most: six, as the saying has it. */
    public static final int MAX_HOPS = 6;

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
     * somebody to themselves. Searched from both ends, one SQL statement a level.
     *
     * @param maxHops 1 to {@value #MAX_HOPS}
     */
    public Optional<List<Hop>> shortest(long from, long to, int maxHops) {
        throw new UnsupportedOperationException();
    }
}
