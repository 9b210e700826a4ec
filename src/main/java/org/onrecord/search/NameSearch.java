package org.onrecord.search;

import java.util.List;
import java.util.TreeSet;

import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Source;
import org.onrecord.search.mapping.Fields;

/** Finds the records that any of several things match, with one search, and tells which of them each record matches. */
final class NameSearch {

    /** Records at most; the best known names of common words are enough to search by, and each costs a look-up. */
    static final int MAX_RECORDS = 500;

    /**
     * Things at most. Each is worth its own power of two, so that the score of a record tells which of them it matches: a
     * float counts exactly up to 2 to the 24th.
     */
    static final int MAX_SOUGHT = 20;

    private record Hit(EntityReference record, float score) {
    }

    /** The records found, at most {@value NameSearch#MAX_RECORDS} of the total. */
    record Found(List<Hit> hits, long total) {

        boolean isCut() {
            return total > MAX_RECORDS;
        }

        /** Those that match the thing at this place. */
        NamedRecords of(int place) {
            NamedRecords records = new NamedRecords(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
            for (Hit hit : hits)
                if (((int) hit.score() & 1 << place) != 0)
                    add(records, hit.record());
            return records;
        }

        private static void add(NamedRecords records, EntityReference found) {
            String key = found.id().toString();
            if (found.type() == Meeting.class)
                records.meetings().add(key);
            else if (found.type() == Source.class)
                records.sources().add(key);
            else
                records.speakers().add(key);
            if (found.type() == Organization.class)
                records.publishers().add(key);
        }
    }

    private final SearchSession session;
    private final SearchScope<RecordEntity> scope;

    /** @param types what may be found */
    NameSearch(SearchSession session, List<Class<? extends RecordEntity>> types) {
        this.session = session;
        this.scope = session.scope(types);
    }

    SearchPredicateFactory predicate() {
        return scope.predicate();
    }

    /** @param sought at most {@value #MAX_SOUGHT} */
    Found find(List<SearchPredicate> sought) {
        SearchPredicateFactory f = scope.predicate();
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        for (int place = 0; place < sought.size(); place++)
            any.should(f.bool().filter(sought.get(place)).constantScore().boost(1 << place));
        SearchResult<Hit> found = TimelySearch.of(session.search(scope)
                .select(scope.projection().composite()
                        .from(scope.projection().entityReference(), scope.projection().score())
                        .as(Hit::new).toProjection())
                .where(f.bool().must(any)
                        .mustNot(f.match().field(Fields.REVIEW_STATUS).matching(ReviewStatus.REJECTED.name())).toPredicate()))
                .fetch(MAX_RECORDS);
        return new Found(found.hits(), found.total().hitCount());
    }
}
