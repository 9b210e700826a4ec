package org.onrecord.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Source;
import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.Words;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.query.ParsedQuery;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryParser;
import org.onrecord.text.Folding;

/** What a search of people, organizations, meetings or sources asks of the index. */
final class NodePredicates {

    /** A match in the name counts for more than one beside it. */
    private static final float IN_NAME = 3;

    private NodePredicates() {
    }

    static SearchPredicate all(SearchPredicateFactory f, ParsedQuery query, Function<Leaf, SearchPredicate> leaves,
            List<SearchPredicate> filter) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        query.root().ifPresent(root -> all.must(new TreePredicates(f, leaves).of(root)));
        filter.forEach(all::filter);
        all.mustNot(f.match().field(Fields.REVIEW_STATUS).matching(ReviewStatus.REJECTED.name()));
        return all.toPredicate();
    }

    /** @param organizations primary keys of the organizations that the word names */
    static SearchPredicate leaf(SearchPredicateFactory f, Class<? extends RecordEntity> type, Leaf leaf,
            Set<String> organizations) {
        BooleanPredicateClausesStep<?, ?> any = f.bool().should(f.bool().must(NamePredicates.names(f, leaf)).boost(IN_NAME));
        if (type == Person.class) {
            any.should(f.nested(Fields.MEMBERSHIPS).add(NamePredicates.words(f, membership(Fields.ROLE), leaf)));
            if (!organizations.isEmpty())
                any.should(f.nested(Fields.MEMBERSHIPS).add(heldAt(f, organizations)));
        }
        if (type == Meeting.class)
            any.should(NamePredicates.words(f, Fields.PLACE, leaf));
        if (type == Source.class) {
            any.should(NamePredicates.words(f, Fields.ADDRESS, leaf));
            if (!organizations.isEmpty())
                any.should(f.terms().field(Fields.PUBLISHER).matchingAny(organizations));
        }
        return any.toPredicate();
    }

    private static SearchPredicate heldAt(SearchPredicateFactory f, Set<String> organizations) {
        return f.or(f.terms().field(membership(Fields.ORGANIZATION)).matchingAny(organizations),
                f.terms().field(membership(Fields.COUNTRY)).matchingAny(organizations)).toPredicate();
    }

    /** All of it must hold for one membership. */
    static List<SearchPredicate> people(SearchSession session, SearchPredicateFactory f, PersonFilter filter) {
        if (filter == null)
            return List.of();
        Narrowing narrowing = new Narrowing(f).any(membership(Fields.ORGANIZATION), filter.organizations());
        if (filter.countries() != null) {
            Set<String> countries = called(session, filter.countries());
            narrowing.and(countries.isEmpty() ? f.matchNone().toPredicate() : heldAt(f, countries));
        }
        if (filter.role() != null)
            everyWord(f, membership(Fields.ROLE), filter.role()).forEach(narrowing::and);
        narrowing.within(Fields.within(Fields.MEMBERSHIPS, ""), filter.activeOn(), filter.activeOn());
        if (narrowing.clauses().isEmpty())
            return List.of();
        BooleanPredicateClausesStep<?, ?> one = f.bool();
        narrowing.clauses().forEach(one::filter);
        return List.of(f.nested(Fields.MEMBERSHIPS).add(one).toPredicate());
    }

    static List<SearchPredicate> organizations(SearchPredicateFactory f, OrganizationFilter filter) {
        if (filter == null)
            return List.of();
        return new Narrowing(f).any(Fields.KIND, filter.kinds()).clauses();
    }

    static List<SearchPredicate> meetings(SearchPredicateFactory f, MeetingFilter filter) {
        if (filter == null)
            return List.of();
        Narrowing narrowing = new Narrowing(f)
                .within(filter.from(), filter.to())
                .any(Fields.PARTICIPANTS, filter.participants())
                .any(Fields.CLASSIFICATION, filter.classifications())
                .any(Fields.SOURCES, filter.sources())
                .any(Fields.PARENT, filter.parent() == null ? null : Set.of(filter.parent()));
        if (filter.place() != null)
            everyWord(f, Fields.PLACE, filter.place()).forEach(narrowing::and);
        return narrowing.clauses();
    }

    static List<SearchPredicate> sources(SearchPredicateFactory f, SourceFilter filter) {
        if (filter == null)
            return List.of();
        return new Narrowing(f)
                .any(Fields.PUBLISHER, filter.publishers())
                .within(filter.from(), filter.to())
                .any(Fields.LANGUAGE, filter.languages())
                .any(Fields.KIND, filter.kinds())
                .clauses();
    }

    /**
     * A text without any word matches nothing: who filters does not ask for everything.
     *
     * @throws InvalidQuery if the text is longer than a query may be
     */
    private static List<SearchPredicate> everyWord(SearchPredicateFactory f, String field, String text) {
        if (text.length() > QueryParser.MAX_LENGTH)
            throw new InvalidQuery(InvalidQuery.Code.QUERY_TOO_LONG, "the text of a filter has at most "
                    + QueryParser.MAX_LENGTH + " characters");
        String visible = Folding.visible(text);
        List<SearchPredicate> all = new ArrayList<>();
        if (Words.of(Analyzers.NAME, visible).isEmpty())
            all.add(f.matchNone().toPredicate());
        for (Words.Word word : Words.of(Analyzers.NAME, visible))
            all.add(f.phrase().field(field).matching(visible.substring(word.start(), word.end())).toPredicate());
        return all;
    }

    /** The primary keys of the organizations that have one of these as their whole name or code. */
    private static Set<String> called(SearchSession session, Set<String> names) {
        List<String> folded = names.stream().map(Folding::sortable).filter(name -> !name.isEmpty()).sorted().toList();
        if (folded.isEmpty())
            return Set.of();
        return new HashSet<>(TimelySearch.of(session.search(Organization.class)
                .select(f -> f.id())
                .where(f -> f.terms().field(Fields.WHOLE_NAMES).matchingAny(folded)))
                .fetchHits(NameSearch.MAX_RECORDS).stream().map(Object::toString).toList());
    }

    private static String membership(String field) {
        return Fields.within(Fields.MEMBERSHIPS, field);
    }
}
