package org.onrecord.relate;

import java.util.function.Supplier;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/**
 * What a call gave and how many SQL statements it took.
 *
 * @param value what it gave
 * @param statements how many SQL statements were prepared meanwhile
 */
record StatementCount<T>(T value, long statements) {

    static <T> StatementCount<T> of(SessionFactory sessions, Supplier<T> call) {
        Statistics statistics = sessions.getStatistics();
        if (!statistics.isStatisticsEnabled())
            throw new IllegalStateException("nothing counts SQL statements");
        long before = statistics.getPrepareStatementCount();
        T value = call.get();
        return new StatementCount<>(value, statistics.getPrepareStatementCount() - before);
    }
}
