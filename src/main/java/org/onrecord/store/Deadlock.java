package org.onrecord.store;

import java.sql.SQLException;
import java.util.Set;

/**
 * That two transactions waited for each other, of which the database gave up one: nothing is wrong with it, but to do it again.
 */
public final class Deadlock {

    /** What PostgreSQL says (deadlock_detected), and what H2 does (DEADLOCK_1, SQL's serialization failure). */
    private static final Set<String> STATES = Set.of("40P01", "40001");

    private Deadlock() {
    }

    /** Whether a failure comes from it. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && sql.getSQLState() != null)
                return STATES.contains(sql.getSQLState());
        return false;
    }
}
