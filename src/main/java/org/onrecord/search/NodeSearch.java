package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.Source;
import org.onrecord.record.Window;
import org.onrecord.search.query.Field;
import org.onrecord.search.query.ParsedQuery;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryReading;

/**
 * Finds people, organizations, meetings and sources by their names and properties. All words must match in what a record
 * is called: for people also their roles and where they hold them, for meetings the place, for sources the address and the
 * publisher. Of the fields of the query language, {@code meeting:} asks for the words of a meeting, {@code source:} for those
 * of a source and {@code in:} for its language. Rejected records are left out.
 * <p>
 * Each method throws {@link InvalidQuery} if the text is over a limit, or the window has a position of another order or
 * too deep a one.
 */
@ApplicationScoped
public class NodeSearch {

    @Inject
    SessionFactory sessions;

    /** By {@link NodeOrder#NAME} also where another order than by relevance is asked for: people have no date. */
    public SearchResult<NodeHit> people(String text, PersonFilter filter, NodeOrder order, Window window, boolean total) {
        NodeOrder asked = order == NodeOrder.RELEVANCE ? order : NodeOrder.NAME;
        return search(Person.class, text, asked, window, total, (session, f) -> NodePredicates.people(session, f, filter));
    }

    /** By {@link NodeOrder#NAME} also where another order than by relevance is asked for. */
    public SearchResult<NodeHit> organizations(String text, OrganizationFilter filter, NodeOrder order, Window window,
            boolean total) {
        NodeOrder asked = order == NodeOrder.RELEVANCE ? order : NodeOrder.NAME;
        return search(Organization.class, text, asked, window, total,
                (session, f) -> NodePredicates.organizations(f, filter));
    }

    /** By date: of their first day. */
    public SearchResult<NodeHit> meetings(String text, MeetingFilter filter, NodeOrder order, Window window, boolean total) {
        return search(Meeting.class, text, order, window, total, (session, f) -> NodePredicates.meetings(f, filter));
    }

    /** By name: of their headlines. By date: of publication. */
    public SearchResult<NodeHit> sources(String text, SourceFilter filter, NodeOrder order, Window window, boolean total) {
        return search(Source.class, text, order, window, total, (session, f) -> NodePredicates.sources(f, filter));
    }

    private <T extends RecordEntity> SearchResult<NodeHit> search(Class<T> type, String text, NodeOrder order, Window window,
            boolean total, BiFunction<SearchSession, SearchPredicateFactory, List<SearchPredicate>> filter) {
        ParsedQuery query = QueryReading.read(text, fields(type));
        return sessions.fromSession(session -> search(Search.session(session), type, query, order, window, total, filter));
    }

    private static <T extends RecordEntity> SearchResult<NodeHit> search(SearchSession session, Class<T> type,
            ParsedQuery query, NodeOrder order, Window window, boolean total,
            BiFunction<SearchSession, SearchPredicateFactory, List<SearchPredicate>> filter) {
        List<QueryNote> notes = new ArrayList<>(query.notes());
        Map<Leaf, NamedRecords> names = type == Person.class || type == Source.class
                ? new NameResolver(session, List.of(Organization.class), notes).ofWords(query.leavesOfFieldsToo())
                : Map.of();
        SearchScope<T> scope = session.scope(type);
        SearchPredicateFactory f = scope.predicate();
        SearchPredicate where = NodePredicates.all(f, query, leafOf(type, f, names), filter.apply(session, f));
        NodeRows rows = NodeRows.of(type, order, query.root().isPresent());
        IndexList.Listed<NodeRows.Row> listed = new IndexList<>(session, scope, rows.projection(scope.projection()), where,
                rows.order()).window(window, total);
        return new SearchResult<>(rows.slice(listed), listed.total(), List.copyOf(notes));
    }

    /** Those of statements that can be asked of these records as well. */
    private static Set<Field> fields(Class<? extends RecordEntity> type) {
        if (type == Meeting.class)
            return Set.of(Field.MEETING);
        return type == Source.class ? Set.of(Field.SOURCE, Field.IN) : Set.of();
    }

    private static Function<Leaf, SearchPredicate> leafOf(Class<? extends RecordEntity> type, SearchPredicateFactory f,
            Map<Leaf, NamedRecords> names) {
        return leaf -> NodePredicates.leaf(f, type, leaf, names.getOrDefault(leaf, NamedRecords.NONE).publishers());
    }
}
