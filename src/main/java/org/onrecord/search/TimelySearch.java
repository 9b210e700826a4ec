package org.onrecord.search;

import java.util.concurrent.TimeUnit;

import org.hibernate.search.engine.search.query.SearchFetchable;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.onrecord.record.Deadline;

/** Searches that end with the deadline of their thread, whether or not they are done, and that its trace tells. */
public final class TimelySearch {

    private TimelySearch() {
    }

    /**
     * The same search, by the deadline of the current thread if there is one. It fails with the index's own exception, or
     * {@link Deadline.Passed} if it is late already.
     */
    public static <H> SearchFetchable<H> of(SearchQueryOptionsStep<?, ?, H, ?, ?, ?> search) {
        Deadline deadline = Deadline.current();
        if (deadline == null)
            return TracedSearch.of(search);
        deadline.check();
        return TracedSearch.of(search.failAfter(deadline.millisecondsLeft(), TimeUnit.MILLISECONDS));
    }
}
