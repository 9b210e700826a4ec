package org.onrecord.search;

import java.util.function.Function;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.onrecord.record.Position;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.mapping.OrderKeys;

/** How a list from the index is ordered. */
sealed interface ListOrder {

    /** @param reversed whether to begin at the end of the list */
    SearchSort sort(SearchSortFactory f, boolean reversed);

    /** By a field that no two documents have the same value in. */
    record ByKey(String field, boolean descending, Function<Position.Key, Object> key) implements ListOrder {

        static ByKey date(boolean newestFirst) {
            return new ByKey(Fields.DATE_KEY, newestFirst, OrderKeys::ofDate);
        }

        static ByKey name() {
            return new ByKey(Fields.NAME_KEY, false, position -> OrderKeys.ofName(position.text(), position.id()));
        }

        static ByKey mostSources() {
            return new ByKey(Fields.SOURCES_KEY, true, OrderKeys::ofSources);
        }

        @Override
        public SearchSort sort(SearchSortFactory f, boolean reversed) {
            return descending != reversed
                    ? f.field(field).desc().toSort()
                    : f.field(field).asc().toSort();
        }

        SearchPredicate after(SearchPredicateFactory f, Position.Key position) {
            return beyond(f, position, !descending);
        }

        SearchPredicate before(SearchPredicateFactory f, Position.Key position) {
            return beyond(f, position, descending);
        }

        private SearchPredicate beyond(SearchPredicateFactory f, Position.Key position, boolean greater) {
            Object bound = key.apply(position);
            return greater
                    ? f.range().field(field).greaterThan(bound).toPredicate()
                    : f.range().field(field).lessThan(bound).toPredicate();
        }
    }

    /**
     * Best match first; among equally good ones in the other order. Paged by rank: Hibernate Search hands no position on to
     * Lucene's collectors (always null in 8.2), and what lies below a score is no predicate on either store.
     */
    record ByScore(ByKey ties) implements ListOrder {

        @Override
        public SearchSort sort(SearchSortFactory f, boolean reversed) {
            return f.composite().add(f.score().desc()).add(ties.sort(f, false)).toSort();
        }
    }
}
