package org.onrecord.search;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.hibernate.search.engine.search.query.SearchFetchable;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.onrecord.record.Deadline;
import org.onrecord.store.generation.LiveSearch;

/**
 * A search that ends with the deadline of its thread, whether or not it is done, and that its trace tells. All searches for
 * somebody who waits are fetched through this. Each method fails with the index's own exception when the time is up, and with
 * {@link Deadline.Passed} if it was up before.
 *
 * @param <H> what is fetched of each hit
 */
public final class TimelySearch<H> {

    private final SearchQueryOptionsStep<?, ?, H, ?, ?, ?> search;

    private TimelySearch(SearchQueryOptionsStep<?, ?, H, ?, ?, ?> search) {
        this.search = search;
    }

    /** The same search, by the deadline of the thread that fetches it if that has one. */
    public static <H> TimelySearch<H> of(SearchQueryOptionsStep<?, ?, H, ?, ?, ?> search) {
        return new TimelySearch<>(LiveSearch.of(search));
    }

    /** The first hits, at most so many. */
    public List<H> fetchHits(int limit) {
        return IndexQuerySpan.around(() -> timely().fetchHits(limit), List::size);
    }

    /** Hits from a place on, at most so many. */
    public List<H> fetchHits(int offset, int limit) {
        return IndexQuerySpan.around(() -> timely().fetchHits(offset, limit), List::size);
    }

    /** The first hits, at most so many, with their number and the aggregations. */
    public SearchResult<H> fetch(int limit) {
        return IndexQuerySpan.around(() -> timely().fetch(limit), found -> found.hits().size());
    }

    /** Hits from a place on, at most so many, with the number of all and the aggregations. */
    public SearchResult<H> fetch(int offset, int limit) {
        return IndexQuerySpan.around(() -> timely().fetch(offset, limit), found -> found.hits().size());
    }

    /** How many hits there are. */
    public long fetchTotalHitCount() {
        return IndexQuerySpan.around(() -> timely().fetchTotalHitCount(), count -> 0);
    }

    private SearchFetchable<H> timely() {
        Deadline deadline = Deadline.current();
        if (deadline == null)
            return search;
        deadline.check();
        return search.failAfter(deadline.millisecondsLeft(), TimeUnit.MILLISECONDS);
    }
}
