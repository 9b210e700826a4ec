package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.onrecord.record.ReviewStatus;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.query.ParsedQuery;
import org.onrecord.search.query.QueryNode;
import org.onrecord.search.query.QueryNode.And;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Not;
import org.onrecord.search.query.QueryNode.Phrase;
import org.onrecord.search.query.QueryNode.Prefix;
import org.onrecord.search.query.QueryNode.Word;

/** What a search of statements asks of the index. */
final class StatementPredicates {

    /**
     * What a statement with the words of the query as they were typed is worth more than any other: above what the words
     * alone can reach (64 of them, each at most about 15 with the usual BM25 on ten million documents).
     */
    private static final float VERBATIM = 1000;

    /** What a word is worth that names the speaker, the meeting or the source: about as much as a rare word. */
    private static final float NAMED = 5;

    private final SearchPredicateFactory f;
    private final Map<Leaf, NamedRecords> names;
    private final List<SearchPredicate> ofQuotation;

    /**
     * @param names what the words of the query name
     * @param filter what a matching quotation must be like
     */
    StatementPredicates(SearchPredicateFactory f, Map<Leaf, NamedRecords> names, StatementFilter filter) {
        this.f = f;
        this.names = names;
        this.ofQuotation = ofQuotation(f, filter);
    }

    /** Everything that the query and the filter ask. */
    SearchPredicate of(ParsedQuery query, StatementFilter filter) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        query.root().ifPresent(root -> all.must(new TreePredicates(f, this::leaf).of(root)));
        query.root().flatMap(StatementPredicates::asTyped).ifPresent(words -> all.should(verbatim(words)));
        ofStatement(filter).forEach(all::filter);
        if (!ofQuotation.isEmpty())
            all.filter(inOneQuotation(List.of()));
        if (filter.reviewStatus() == null)
            all.mustNot(f.match().field(Fields.REVIEW_STATUS).matching(ReviewStatus.REJECTED.name()));
        return all.toPredicate();
    }

    private List<SearchPredicate> ofStatement(StatementFilter filter) {
        Narrowing narrowing = new Narrowing(f)
                .any(Fields.REVIEW_STATUS, filter.reviewStatus())
                .any(Fields.SPEAKERS, filter.speakers())
                .any(Fields.MEETING, filter.meetings())
                .any(Fields.TOPICS, filter.topics())
                .any(Fields.ABOUT, filter.about())
                .any(Fields.MENTIONS, filter.mentions())
                .within(filter.saidFrom(), filter.saidTo());
        if (filter.updatedSince() != null)
            narrowing.and(f.range().field(Fields.UPDATED_AT).atLeast(filter.updatedSince()).toPredicate());
        return narrowing.clauses();
    }

    /** What the filter asks of a quotation, to be asked of one and the same. */
    static List<SearchPredicate> ofQuotation(SearchPredicateFactory f, StatementFilter filter) {
        return new Narrowing(f)
                .any(wording(Fields.SOURCE), filter.sources())
                .any(wording(Fields.PUBLISHER), filter.publishers())
                .any(wording(Fields.LANGUAGE), filter.languages())
                .any(wording(Fields.SPEECH_MODE), filter.speechModes())
                .clauses();
    }

    private SearchPredicate leaf(Leaf leaf) {
        if (leaf instanceof Phrase)
            return inOneQuotation(List.of(f.phrase().field(wording(Fields.VERBATIM)).matching(leaf.text()).toPredicate()));
        NamedRecords named = names.getOrDefault(leaf, NamedRecords.NONE);
        List<SearchPredicate> inQuotation = new ArrayList<>();
        if (leaf instanceof Prefix)
            inQuotation.add(f.prefix().field(wording(Fields.VERBATIM)).matching(leaf.text()).toPredicate());
        else
            // A phrase, since what was typed as one word may be several: co-operation.
            inQuotation.add(f.phrase().field(wording(Fields.ENGLISH)).field(wording(Fields.RUSSIAN))
                    .field(wording(Fields.NEUTRAL)).matching(leaf.text()).toPredicate());
        SpelledNames.of(f, wording(Fields.SPELLINGS), leaf).ifPresent(inQuotation::add);
        addNamed(inQuotation, wording(Fields.SOURCE), named.sources());
        addNamed(inQuotation, wording(Fields.PUBLISHER), named.publishers());
        List<SearchPredicate> ways = new ArrayList<>(List.of(inOneQuotation(List.of(any(inQuotation)))));
        addNamed(ways, Fields.SPEAKERS, named.speakers());
        addNamed(ways, Fields.MEETING, named.meetings());
        return any(ways);
    }

    private void addNamed(List<SearchPredicate> ways, String field, Set<String> keys) {
        if (!keys.isEmpty())
            ways.add(f.terms().field(field).matchingAny(keys).boost(NAMED).toPredicate());
    }

    private SearchPredicate any(List<SearchPredicate> ways) {
        if (ways.size() == 1)
            return ways.get(0);
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        ways.forEach(any::should);
        return any.toPredicate();
    }

    private SearchPredicate verbatim(String words) {
        SearchPredicate phrase = f.phrase().field(wording(Fields.VERBATIM)).matching(words).toPredicate();
        return f.bool().filter(inOneQuotation(List.of(phrase))).constantScore().boost(VERBATIM).toPredicate();
    }

    private SearchPredicate inOneQuotation(List<SearchPredicate> asked) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        asked.forEach(all::must);
        ofQuotation.forEach(all::filter);
        return QuotationJoin.shared(f, f.nested(Fields.WORDINGS).add(all).toPredicate());
    }

    /** The words and phrases of a query that has nothing but them, in order; empty for a single phrase. */
    private static Optional<String> asTyped(QueryNode root) {
        List<QueryNode> parts = root instanceof And and ? and.parts() : List.of(root);
        List<QueryNode> wanted = parts.stream().filter(part -> !(part instanceof Not)).toList();
        boolean plain = wanted.stream().allMatch(part -> part instanceof Word || part instanceof Phrase);
        if (!plain || wanted.isEmpty() || wanted.size() == 1 && wanted.get(0) instanceof Phrase)
            return Optional.empty();
        return Optional.of(String.join(" ", wanted.stream().map(part -> ((Leaf) part).text()).toList()));
    }

    private static String wording(String field) {
        return Fields.within(Fields.WORDINGS, field);
    }
}
