package org.onrecord.search;

import java.util.List;
import java.util.Map;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.record.Statement;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.query.ParsedQuery;
import org.onrecord.search.query.QueryNode;

/**
 * Counts the hits of a search by a property, without the filter on that property itself: a filter is what somebody chose
 * among such counts, and the others stay in sight. A field in the text of the query is no choice but part of what is
 * searched, and narrows all counts.
 */
record FacetCounting(SearchSession session, SearchScope<Statement> scope) {

    /** More months than the record can have; every month is given. */
    private static final int ALL_MONTHS = 12 * 2000;

    private static final AggregationKey<Map<String, Long>> COUNTS = AggregationKey.of("counts");

    List<FacetCount> count(ParsedQuery query, Map<QueryNode, NamedRecords> names, StatementFilter asked, StatementFacet facet,
            int first) {
        StatementFilter filter = without(asked, facet);
        StatementPredicates predicates = new StatementPredicates(scope.predicate(), names, filter);
        SearchPredicate where = predicates.of(query, filter);
        Map<String, Long> counts = TimelySearch.of(session.search(scope)
                .where(where)
                .aggregation(COUNTS, aggregation(predicates.ofQuotation(query), facet, first)))
                .fetch(0)
                .aggregation(COUNTS);
        return counts.entrySet().stream().map(count -> new FacetCount(count.getKey(), count.getValue())).toList();
    }

    private SearchAggregation<Map<String, Long>> aggregation(List<SearchPredicate> asked, StatementFacet facet, int first) {
        SearchAggregationFactory f = scope.aggregation();
        return switch (facet) {
            case SPEAKER -> f.terms().field(Fields.SPEAKERS, String.class).maxTermCount(first).toAggregation();
            case MEETING -> f.terms().field(Fields.MEETING, String.class).maxTermCount(first).toAggregation();
            case MONTH -> f.terms().field(Fields.MONTH, String.class).orderByTermAscending().maxTermCount(ALL_MONTHS)
                    .toAggregation();
            case PUBLISHER -> ofQuotations(asked, Fields.PUBLISHERS, Fields.PUBLISHER, first);
            case LANGUAGE -> ofQuotations(asked, Fields.LANGUAGES, Fields.LANGUAGE, first);
            case SPEECH_MODE -> ofQuotations(asked, Fields.SPEECH_MODES, Fields.SPEECH_MODE, first);
        };
    }

    /** Where something is asked of a quotation, only such quotations count; each statement once a value. */
    private SearchAggregation<Map<String, Long>> ofQuotations(List<SearchPredicate> asked, String all, String nested,
            int first) {
        SearchAggregationFactory f = scope.aggregation();
        if (asked.isEmpty())
            return f.terms().field(all, String.class).maxTermCount(first).toAggregation();
        return f.terms().field(Fields.within(Fields.WORDINGS, nested), String.class)
                .filter(p -> {
                    var every = p.bool();
                    asked.forEach(every::filter);
                    return every;
                })
                .maxTermCount(first).toAggregation();
    }

    private static StatementFilter without(StatementFilter f, StatementFacet facet) {
        boolean month = facet == StatementFacet.MONTH;
        return new StatementFilter(
                facet == StatementFacet.SPEAKER ? null : f.speakers(),
                facet == StatementFacet.MEETING ? null : f.meetings(),
                f.sources(),
                facet == StatementFacet.PUBLISHER ? null : f.publishers(),
                facet == StatementFacet.LANGUAGE ? null : f.languages(),
                facet == StatementFacet.SPEECH_MODE ? null : f.speechModes(),
                f.topics(), f.about(), f.mentions(),
                month ? null : f.saidFrom(), month ? null : f.saidTo(),
                f.updatedSince(), f.reviewStatus());
    }
}
