package org.onrecord.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.record.Position;
import org.onrecord.record.Window;
import org.onrecord.search.InvalidQuery.Code;

/**
 * All documents that match, in an order, of which a window is fetched with one query; a second one counts where the first
 * cannot.
 *
 * @param <H> what is fetched of each
 */
record IndexList<T, H>(SearchSession session, SearchScope<T> scope, SearchProjection<H> projection, SearchPredicate where,
        ListOrder order) {

    /** How deep pages by relevance go: what an OpenSearch index allows unless told otherwise (max_result_window). */
    static final int MAX_RANK = 10_000;

    /**
     * A window of the list.
     *
     * @param firstRank how many rows stand before the first of these; -1 where the list is ordered by a key
     * @param total null where it was not asked for
     */
    record Listed<H>(List<H> hits, int firstRank, boolean hasPrevious, boolean hasNext, Long total) {
    }

    /**
     * @throws InvalidQuery if a position of the window does not belong to this order, or lies too deep
     */
    Listed<H> window(Window window, boolean total) {
        if (order instanceof ListOrder.ByKey byKey)
            return byKey(byKey, window, total);
        return byRank(window, total);
    }

    private Listed<H> byKey(ListOrder.ByKey byKey, Window window, boolean total) {
        boolean bounded = window.after() != null || window.before() != null;
        boolean fromEnd = window.fromEnd();
        SearchPredicate within = bounded ? within(byKey, window) : where;
        var query = query(within).sort(order.sort(scope.sort(), fromEnd));
        // Counting comes free with the page only where the page is not cut by a position.
        Fetched<H> fetched = fetch(query, 0, window.size() + 1, total && !bounded);
        Long count = total && bounded ? Long.valueOf(TimelySearch.of(query(where)).fetchTotalHitCount()) : fetched.total();
        boolean more = fetched.hits().size() > window.size();
        List<H> hits = new ArrayList<>(fetched.hits().subList(0, Math.min(window.size(), fetched.hits().size())));
        if (fromEnd)
            Collections.reverse(hits);
        boolean previous = window.after() != null || fromEnd && more;
        boolean next = window.before() != null || !fromEnd && more;
        return new Listed<>(hits, -1, previous, next, count);
    }

    private SearchPredicate within(ListOrder.ByKey byKey, Window window) {
        SearchPredicateFactory f = scope.predicate();
        var within = f.bool().must(where);
        if (window.after() != null)
            within.filter(byKey.after(f, key(window.after())));
        if (window.before() != null)
            within.filter(byKey.before(f, key(window.before())));
        return within.toPredicate();
    }

    private Listed<H> byRank(Window window, boolean total) {
        int start = window.after() == null ? 0 : rank(window.after()) + 1;
        int end = window.before() == null ? Integer.MAX_VALUE : rank(window.before());
        Long count = null;
        if (window.fromEnd()) {
            count = TimelySearch.of(query(where)).fetchTotalHitCount();
            end = (int) Math.min(end, count);
            start = Math.max(start, end - window.size());
        }
        int size = Math.max(0, Math.min(window.size(), end - start));
        if (start + size > MAX_RANK)
            throw new InvalidQuery(Code.RESULT_WINDOW_EXCEEDED, "Pages by relevance reach the first " + MAX_RANK
                    + " hits. Narrow the search, or order it by date to go on.");
        var query = query(where).sort(order.sort(scope.sort(), false));
        int limit = Math.min(size + 1, MAX_RANK - start);
        Fetched<H> fetched = limit == 0 ? new Fetched<>(List.of(), null) : fetch(query, start, limit, total && count == null);
        boolean next = fetched.hits().size() > size || size > 0 && limit == size && fetched.hits().size() == size;
        List<H> hits = fetched.hits().subList(0, Math.min(size, fetched.hits().size()));
        return new Listed<>(hits, start, start > 0, next, total ? total(count, fetched) : null);
    }

    private Long total(Long count, Fetched<H> fetched) {
        if (count != null)
            return count;
        return fetched.total() == null ? Long.valueOf(TimelySearch.of(query(where)).fetchTotalHitCount()) : fetched.total();
    }

    private record Fetched<H>(List<H> hits, Long total) {
    }

    private static <H> Fetched<H> fetch(SearchQueryOptionsStep<?, ?, H, ?, ?, ?> query, int offset, int limit, boolean total) {
        if (!total)
            return new Fetched<>(TimelySearch.of(query).fetchHits(offset, limit), null);
        var result = TimelySearch.of(query).fetch(offset, limit);
        return new Fetched<>(result.hits(), result.total().hitCount());
    }

    private SearchQueryOptionsStep<?, ?, H, ?, ?, ?> query(SearchPredicate predicate) {
        return session.search(scope).select(projection).where(predicate);
    }

    private static Position.Key key(Position position) {
        if (position instanceof Position.Key key)
            return key;
        throw new InvalidQuery(Code.BAD_CURSOR, "This cursor belongs to a list that is ordered by relevance.");
    }

    private static int rank(Position position) {
        if (!(position instanceof Position.Rank rank))
            throw new InvalidQuery(Code.BAD_CURSOR, "This cursor belongs to a list that is ordered by date or name.");
        if (rank.offset() < 0)
            throw new InvalidQuery(Code.BAD_CURSOR, "This cursor names no place in a list.");
        if (rank.offset() >= MAX_RANK)
            throw new InvalidQuery(Code.RESULT_WINDOW_EXCEEDED, "Pages by relevance reach the first " + MAX_RANK
                    + " hits. Narrow the search, or order it by date to go on.");
        return rank.offset();
    }
}
