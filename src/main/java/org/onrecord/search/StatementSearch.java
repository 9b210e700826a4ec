package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.Position;
import org.onrecord.record.Slice;
import org.onrecord.record.Source;
import org.onrecord.record.Statement;
import org.onrecord.search.mapping.CardJson;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.mapping.IndexedStatement;
import org.onrecord.search.mapping.OrderKeys;
import org.onrecord.search.query.ParsedQuery;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryReading;

/** Finds statements by their words and by whom, where and when they were said. */
@ApplicationScoped
public class StatementSearch {

    @Inject
    SessionFactory sessions;

    /** What the index gives for a hit; the score is null where the order is not by relevance. */
    private record Row(String card, Float score) {
    }

    /**
     * One page of the statements that match. Costs one search, and a second one if the text has words that may be names.
     *
     * @throws InvalidQuery if the text is over a limit, or the window has a position of another order or too deep a one
     */
    public SearchResult<StatementHit> find(StatementQuery query) {
        Asked asked = Asked.of(query);
        return sessions.fromSession(session -> find(Search.session(session), query, asked));
    }

    /**
     * Counts the statements that match by one of their properties, most first (months: in order of time). The filter on
     * that property does not narrow its counts. The window, order, highlights and total of the query do not matter.
     *
     * @param first how many values at most; months are never cut
     * @throws InvalidQuery if the text is over a limit
     */
    public List<FacetCount> count(StatementQuery query, StatementFacet facet, int first) {
        Asked asked = Asked.of(query);
        return sessions.fromSession(session -> {
            SearchSession search = Search.session(session);
            return new FacetCounting(search, search.scope(Statement.class)).count(asked.parsed, asked.names(search),
                    asked.filter,
                    facet, first);
        });
    }

    private static SearchResult<StatementHit> find(SearchSession session, StatementQuery query, Asked asked) {
        SearchScope<Statement> scope = session.scope(Statement.class);
        Map<Leaf, NamedRecords> names = asked.names(session);
        StatementPredicates predicates = new StatementPredicates(scope.predicate(), names, asked.filter);
        ListOrder order = order(query.order(), asked.parsed);
        IndexList.Listed<Row> listed = new IndexList<>(session, scope, projection(scope.projection(), order),
                predicates.of(asked.parsed, asked.filter), order).window(query.window(), query.total());
        StatementHighlights highlights = query.highlights()
                ? new StatementHighlights(new Highlighter(asked.parsed), asked.filter)
                : null;
        return new SearchResult<>(new Slice<>(hits(listed, highlights), listed.hasPrevious(), listed.hasNext()),
                listed.total(), List.copyOf(asked.notes));
    }

    private static List<StatementHit> hits(IndexList.Listed<Row> listed, StatementHighlights highlights) {
        List<StatementHit> hits = new ArrayList<>();
        for (Row row : listed.hits()) {
            IndexedStatement statement = CardJson.read(row.card());
            StatementCard card = statement.card();
            Position position = listed.firstRank() < 0
                    ? OrderKeys.position(card.saidOn(), card.id())
                    : new Position.Rank(listed.firstRank() + hits.size());
            hits.add(new StatementHit(card, row.score(), position,
                    highlights == null ? List.of() : highlights.of(statement)));
        }
        return hits;
    }

    /** Without words, nothing is more relevant than anything else: then by date, which pages exactly under writes. */
    private static ListOrder order(StatementOrder order, ParsedQuery parsed) {
        ListOrder.ByKey byDate = ListOrder.ByKey.date(order != StatementOrder.OLDEST);
        boolean byScore = order == StatementOrder.RELEVANCE && parsed.root().isPresent();
        return byScore ? new ListOrder.ByScore(byDate) : byDate;
    }

    private static SearchProjection<Row> projection(SearchProjectionFactory<?, ?> f, ListOrder order) {
        if (order instanceof ListOrder.ByKey)
            return f.composite().from(f.field(Fields.CARD, String.class)).as(card -> new Row(card, null)).toProjection();
        return f.composite().from(f.field(Fields.CARD, String.class), f.score()).as(Row::new).toProjection();
    }

    /** The query as read, with its defaults. */
    private record Asked(ParsedQuery parsed, StatementFilter filter, List<QueryNote> notes) {

        static Asked of(StatementQuery query) {
            ParsedQuery parsed = QueryReading.read(query.text());
            return new Asked(parsed, query.filter() == null ? StatementFilter.ALL : query.filter(),
                    new ArrayList<>(parsed.notes()));
        }

        Map<Leaf, NamedRecords> names(SearchSession session) {
            return new NameResolver(session, List.of(Person.class, Organization.class, Meeting.class, Source.class), notes)
                    .resolve(parsed.leaves());
        }
    }
}
