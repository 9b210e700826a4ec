package org.onrecord.search;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.lowlevel.query.impl.Queries;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Joins quotations that match to their statements. On Lucene, Hibernate Search finds out for each nested predicate of each
 * query anew which documents are statements; here all queries share that, for as long as a segment of the index lives.
 */
final class QuotationJoin {

    /** Caches one bit set a segment, weakly, and is safe for several threads. */
    private static final BitSetProducer STATEMENTS = new QueryBitSetProducer(Queries.parentsFilterQuery(null));

    private QuotationJoin() {
    }

    /** @param nested a nested predicate that is not within another one */
    static SearchPredicate shared(SearchPredicateFactory f, SearchPredicate nested) {
        return f.extension()
                .ifSupported(LuceneExtension.get(), lucene -> lucene.fromLuceneQuery(shared(nested)))
                .orElse(other -> () -> nested)
                .toPredicate();
    }

    private static Query shared(SearchPredicate nested) {
        Query query = LuceneMigrationUtils.toLuceneQuery(nested);
        // As Hibernate Search scores it: a statement is as good as its matching quotations are on average.
        return query instanceof ToParentBlockJoinQuery join
                ? new ToParentBlockJoinQuery(join.getChildQuery(), STATEMENTS, ScoreMode.Avg)
                : query;
    }
}
