package org.onrecord.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
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
import org.onrecord.search.query.QueryNode;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Word;
import org.onrecord.search.query.QueryReading;

/** Finds statements by their words and by whom, where and when they were said. */
@ApplicationScoped
public class StatementSearch {

    /** Words that may be mistyped; each stands for many words of the index. */
    private static final int MAX_LENIENT = 8;

    /** Statements that are looked at for what may have been meant. */
    private static final int NEAR = 10;

    /** How many statements can be looked among at once: an index takes no more than 1,024 clauses. */
    public static final int MOST_AMONG = 500;

    @Inject
    SessionFactory sessions;

    /**
     * What the index gives for a hit.
     *
     * @param score null where the order is not by relevance
     * @param sources the key among numbers of sources; null in other orders
     */
    private record Row(String card, Float score, String sources) {
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
     * Those of some statements that a filter lets through: what {@link #find} with the filter alone would find of them.
     * Costs one search.
     *
     * @param keys primary keys, at most {@link #MOST_AMONG}; what is not in the record is passed over
     * @return in the order of the keys
     */
    public List<StatementCard> among(List<Long> keys, StatementFilter filter) {
        if (keys.size() > MOST_AMONG)
            throw new IllegalArgumentException(keys.size() + " statements to look among");
        if (keys.isEmpty())
            return List.of();
        Asked asked = Asked.of(null, filter);
        return sessions.fromSession(session -> {
            SearchScope<Statement> scope = Search.session(session).scope(Statement.class);
            SearchPredicate narrowed = new StatementPredicates(scope.predicate(), Map.of(), asked.filter)
                    .of(asked.parsed, asked.filter);
            return TimelySearch
                    .of(Search.session(session).search(scope).select(f -> f.field(Fields.CARD, String.class))
                            .where(f -> f.bool().filter(f.id().matchingAny(keys)).filter(narrowed)))
                    .fetchHits(keys.size()).stream()
                    .map(card -> CardJson.read(card).card())
                    .sorted(Comparator.comparingInt(card -> keys.indexOf(card.id()))).toList();
        });
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

    /**
     * Another spelling of a query that finds nothing, if it finds something. The window, order, highlights and total of the
     * query do not matter. Costs one search where the query has hits, else at most two dozen.
     *
     * @throws InvalidQuery if the text is over a limit
     */
    public Optional<String> didYouMean(StatementQuery query) {
        Asked asked = Asked.of(query);
        if (asked.parsed.leavesOfFieldsToo().isEmpty())
            return Optional.empty();
        return sessions.fromSession(session -> {
            SearchSession search = Search.session(session);
            if (count(search, asked) > 0)
                return Optional.empty();
            return nearMiss(search, query.text(), asked).or(() -> new Correction(search).of(query.text(), asked.parsed))
                    .filter(text -> count(search, Asked.of(text, query.filter())) > 0);
        });
    }

    /** What the statements have that have all words of the query, or words that are spelled nearly so. */
    private static Optional<String> nearMiss(SearchSession session, String text, Asked asked) {
        Set<Leaf> words = asked.parsed.wanted().stream()
                .filter(leaf -> leaf instanceof Word && NearMiss.edits(leaf.text()) > 0).limit(MAX_LENIENT)
                .collect(Collectors.toSet());
        if (words.isEmpty() || asked.parsed.wanted().size() < 2)
            return Optional.empty();
        SearchScope<Statement> scope = session.scope(Statement.class);
        Map<QueryNode, NamedRecords> names = asked.names(session);
        SearchPredicate where = new StatementPredicates(scope.predicate(), names, asked.filter)
                .nearly(asked.parsed, asked.filter, words);
        List<IndexedStatement> near = TimelySearch
                .of(session.search(scope).select(f -> f.field(Fields.CARD, String.class)).where(where)
                        .sort(f -> f.composite().add(f.score()).add(f.field(Fields.DATE_KEY).desc())))
                .fetchHits(NEAR).stream().map(CardJson::read).toList();
        Optional<String> better = new NearMiss(text, asked.parsed, names).as(near);
        boolean leavesOut = asked.parsed.leaves().size() > asked.parsed.wanted().size();
        return leavesOut ? better.map(found -> new Correction(session).of(found, QueryReading.read(found)).orElse(found))
                : better;
    }

    private static long count(SearchSession session, Asked asked) {
        SearchScope<Statement> scope = session.scope(Statement.class);
        StatementPredicates predicates = new StatementPredicates(scope.predicate(), asked.names(session), asked.filter);
        return TimelySearch.of(session.search(scope).where(predicates.of(asked.parsed, asked.filter))).fetchTotalHitCount();
    }

    private static SearchResult<StatementHit> find(SearchSession session, StatementQuery query, Asked asked) {
        SearchScope<Statement> scope = session.scope(Statement.class);
        Map<QueryNode, NamedRecords> names = asked.names(session);
        StatementPredicates predicates = new StatementPredicates(scope.predicate(), names, asked.filter);
        ListOrder order = order(query.order(), asked.parsed);
        IndexList.Listed<Row> listed = new IndexList<>(session, scope, projection(scope.projection(), order),
                predicates.of(asked.parsed, asked.filter), order).window(query.window(), query.total());
        StatementHighlights highlights = query.highlights()
                ? new StatementHighlights(new Highlighter(asked.parsed), asked.filter, new QuotationConditions(names))
                : null;
        return new SearchResult<>(new Slice<>(hits(listed, highlights), listed.hasPrevious(), listed.hasNext()),
                listed.total(), List.copyOf(asked.notes));
    }

    private static List<StatementHit> hits(IndexList.Listed<Row> listed, StatementHighlights highlights) {
        List<StatementHit> hits = new ArrayList<>();
        for (Row row : listed.hits()) {
            IndexedStatement statement = CardJson.read(row.card());
            StatementCard card = statement.card();
            int rank = listed.firstRank() + hits.size();
            hits.add(new StatementHit(card, row.score(), position(row, card, listed.firstRank() < 0 ? null : rank),
                    highlights == null ? List.of() : highlights.of(statement)));
        }
        return hits;
    }

    /** @param rank null where the list is ordered by a key */
    private static Position position(Row row, StatementCard card, Integer rank) {
        if (rank != null)
            return new Position.Rank(rank);
        return row.sources() == null
                ? OrderKeys.position(card.saidOn(), card.id())
                : OrderKeys.counted(row.sources());
    }

    /** Without words, nothing is more relevant than anything else: then by date, which pages exactly under writes. */
    private static ListOrder order(StatementOrder order, ParsedQuery parsed) {
        if (order == StatementOrder.MOST_SOURCES)
            return ListOrder.ByKey.mostSources();
        ListOrder.ByKey byDate = ListOrder.ByKey.date(order != StatementOrder.OLDEST);
        boolean byScore = order == StatementOrder.RELEVANCE && !parsed.wanted().isEmpty();
        return byScore ? new ListOrder.ByScore(ListOrder.ByKey.mostSources()) : byDate;
    }

    private static SearchProjection<Row> projection(SearchProjectionFactory<?, ?> f, ListOrder order) {
        SearchProjection<String> card = f.field(Fields.CARD, String.class).toProjection();
        if (order instanceof ListOrder.ByScore)
            return f.composite().from(card, f.score().toProjection()).as((c, score) -> new Row(c, score, null)).toProjection();
        if (order instanceof ListOrder.ByKey byKey && byKey.field().equals(Fields.SOURCES_KEY))
            return f.composite().from(card, f.field(Fields.SOURCES_KEY, String.class).toProjection())
                    .as((c, key) -> new Row(c, null, key)).toProjection();
        return f.composite().from(card).as(c -> new Row(c, null, null)).toProjection();
    }

    /** The query as read, with its defaults. */
    private record Asked(ParsedQuery parsed, StatementFilter filter, List<QueryNote> notes) {

        static Asked of(StatementQuery query) {
            return of(query.text(), query.filter());
        }

        static Asked of(String text, StatementFilter filter) {
            ParsedQuery parsed = QueryReading.read(text);
            return new Asked(parsed, filter == null ? StatementFilter.ALL : filter,
                    new ArrayList<>(parsed.notes()));
        }

        Map<QueryNode, NamedRecords> names(SearchSession session) {
            return new NameResolver(session, List.of(Person.class, Organization.class, Meeting.class, Source.class), notes)
                    .resolve(parsed);
        }
    }
}
