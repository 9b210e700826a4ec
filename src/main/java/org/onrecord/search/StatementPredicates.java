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
import org.onrecord.record.SpeechMode;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.mapping.SourceSteps;
import org.onrecord.search.query.Field;
import org.onrecord.search.query.ParsedQuery;
import org.onrecord.search.query.QueryNode;
import org.onrecord.search.query.QueryNode.And;
import org.onrecord.search.query.QueryNode.Condition;
import org.onrecord.search.query.QueryNode.Fuzzy;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Named;
import org.onrecord.search.query.QueryNode.Not;
import org.onrecord.search.query.QueryNode.Or;
import org.onrecord.search.query.QueryNode.Phrase;
import org.onrecord.search.query.QueryNode.Prefix;
import org.onrecord.search.query.QueryNode.Said;
import org.onrecord.search.query.QueryNode.Word;

/** What a search of statements asks of the index. */
final class StatementPredicates {

    /**
     * What a statement with the words of the query as they were typed is worth more than any other: above what the words
     * alone can reach (64 of them, each at most about 15 with the usual BM25 on ten million documents).
     */
    private static final float VERBATIM = 1000;

    /**
     * What a statement is worth more that some source prints in whole sentences: above what BM25 gives a fragment for being
     * short (at most a third of the worth of its words), below a word that is missing.
     */
    private static final float WHOLE = 10;

    /** What each step of the number of independent sources is worth: about as much as a common word. */
    private static final float CORROBORATED = 2;

    /** What a word is worth that names the speaker, the meeting or the source: about as much as a rare word. */
    private static final float NAMED = 5;

    /** What a word is worth that is only spelled nearly like one that was typed: less than any that is it. */
    private static final float NEARLY = 0.1f;

    /** What two words are worth that stand side by side in the query too: more than any word by itself. */
    private static final float NEIGHBOURS = 30;

    private final SearchPredicateFactory f;
    private final Map<QueryNode, NamedRecords> names;
    private final QuotationConditions conditions;
    private final List<SearchPredicate> ofQuotation;
    private Set<Leaf> mistyped = Set.of();

    /**
     * @param names what the words and fields of the query name
     * @param filter what a matching quotation must be like
     */
    StatementPredicates(SearchPredicateFactory f, Map<QueryNode, NamedRecords> names, StatementFilter filter) {
        this.f = f;
        this.names = names;
        this.conditions = new QuotationConditions(names);
        this.ofQuotation = ofQuotation(f, filter);
    }

    /**
     * As {@link #of}, but some words may be spelled otherwise, by any of their letters. Those statements are worth most in
     * which
     * words stand side by side as they do in the query: they tell best what is meant.
     */
    SearchPredicate nearly(ParsedQuery query, StatementFilter filter, Set<Leaf> mistyped) {
        this.mistyped = mistyped;
        BooleanPredicateClausesStep<?, ?> all = f.bool().must(of(query, filter));
        List<Leaf> wanted = query.wanted();
        for (int i = 1; i < wanted.size(); i++) {
            String pair = wanted.get(i - 1).text() + ' ' + wanted.get(i).text();
            SearchPredicate phrase = f.phrase().field(wording(Fields.VERBATIM)).matching(pair).toPredicate();
            all.should(f.bool().filter(inOneQuotation(List.of(phrase), QuotationScope.NONE)).constantScore().boost(NEIGHBOURS));
        }
        return all.toPredicate();
    }

    /** Everything that the query and the filter ask. */
    SearchPredicate of(ParsedQuery query, StatementFilter filter) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        query.root().ifPresent(root -> all.must(of(root, QuotationScope.NONE)));
        if (!query.wanted().isEmpty())
            preferences(query).forEach(all::should);
        ofStatement(filter).forEach(all::filter);
        if (!ofQuotation.isEmpty())
            all.filter(inOneQuotation(List.of(), QuotationScope.NONE));
        if (filter.reviewStatus() == null)
            all.mustNot(f.match().field(Fields.REVIEW_STATUS).matching(ReviewStatus.REJECTED.name()));
        return all.toPredicate();
    }

    /** What the filter, and the fields beside all words of the query, ask of a quotation. */
    List<SearchPredicate> ofQuotation(ParsedQuery query) {
        List<SearchPredicate> asked = new ArrayList<>(ofQuotation);
        query.root().map(root -> root instanceof And and ? and.parts() : List.of(root)).stream().flatMap(List::stream)
                .filter(QuotationScope::isCondition).forEach(part -> asked.add(conditions.predicate(f, part)));
        return asked;
    }

    private SearchPredicate of(QueryNode node, QuotationScope scope) {
        if (QuotationScope.isCondition(node))
            return inOneQuotation(List.of(), scope.and(node));
        if (node instanceof And and)
            return all(and, scope);
        if (node instanceof Or or)
            return any(or.parts().stream().map(part -> of(part, scope)).toList());
        if (node instanceof Not not)
            return f.not(of(not.part(), scope)).toPredicate();
        if (node instanceof Said said)
            return ofDays(said);
        if (node instanceof Named named)
            return named.field() == Field.SPEAKER
                    ? Narrowing.anyOf(f, Fields.SPEAKERS, names.getOrDefault(named, NamedRecords.NONE).speakers())
                    : Narrowing.anyOf(f, Fields.MEETING, names.getOrDefault(named, NamedRecords.NONE).meetings());
        return leaf((Leaf) node, scope);
    }

    private SearchPredicate all(And and, QuotationScope outer) {
        QuotationScope scope = outer.within(and);
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        if (!scope.equals(outer))
            all.filter(inOneQuotation(List.of(), scope));
        for (QueryNode part : and.parts()) {
            if (QuotationScope.isCondition(part))
                continue;
            if (part instanceof Not not)
                all.mustNot(of(not.part(), scope));
            else if (part instanceof Condition)
                all.filter(of(part, scope));
            else
                all.must(of(part, scope));
        }
        return all.toPredicate();
    }

    private SearchPredicate ofDays(Said said) {
        BooleanPredicateClausesStep<?, ?> days = f.bool();
        new Narrowing(f).within(said.from(), said.to()).clauses().forEach(days::filter);
        return days.toPredicate();
    }

    /** What decides among statements that all match. */
    private List<SearchPredicate> preferences(ParsedQuery query) {
        List<SearchPredicate> preferences = new ArrayList<>();
        query.root().ifPresent(root -> asTyped(root).ifPresent(words -> preferences.add(verbatim(words, root))));
        preferences.add(f.match().field(Fields.SPEECH_MODES).matching(SpeechMode.DIRECT.name()).constantScore().boost(WHOLE)
                .toPredicate());
        for (int step : SourceSteps.ALL)
            preferences.add(f.match().field(Fields.SOURCE_STEPS).matching(String.valueOf(step)).constantScore()
                    .boost(CORROBORATED).toPredicate());
        return preferences;
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

    private SearchPredicate leaf(Leaf leaf, QuotationScope scope) {
        if (leaf instanceof Phrase)
            return inOneQuotation(List.of(words(leaf)), scope);
        NamedRecords named = names.getOrDefault(leaf, NamedRecords.NONE);
        List<SearchPredicate> inQuotation = new ArrayList<>(List.of(words(leaf)));
        SpelledNames.of(f, wording(Fields.SPELLINGS), leaf).ifPresent(inQuotation::add);
        if (mistyped.contains(leaf))
            inQuotation.add(nearly(leaf));
        addNamed(inQuotation, wording(Fields.SOURCE), named.sources());
        addNamed(inQuotation, wording(Fields.PUBLISHER), named.publishers());
        List<SearchPredicate> ways = new ArrayList<>(List.of(inOneQuotation(List.of(any(inQuotation)), scope)));
        addNamed(ways, Fields.SPEAKERS, named.speakers());
        addNamed(ways, Fields.MEETING, named.meetings());
        return any(ways);
    }

    private SearchPredicate words(Leaf leaf) {
        if (leaf instanceof Phrase || leaf instanceof Prefix || leaf instanceof Fuzzy)
            return NamePredicates.words(f, wording(Fields.VERBATIM), leaf);
        // A phrase, since what was typed as one word may be several: co-operation.
        return f.phrase().field(wording(Fields.ENGLISH)).field(wording(Fields.RUSSIAN)).field(wording(Fields.NEUTRAL))
                .matching(leaf.text()).toPredicate();
    }

    private SearchPredicate nearly(Leaf leaf) {
        return f.match().field(wording(Fields.VERBATIM)).matching(leaf.text()).fuzzy(NearMiss.edits(leaf.text()), 0)
                .boost(NEARLY).toPredicate();
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

    private SearchPredicate verbatim(String words, QueryNode root) {
        QuotationScope scope = root instanceof And and ? QuotationScope.NONE.within(and) : QuotationScope.NONE;
        SearchPredicate phrase = f.phrase().field(wording(Fields.VERBATIM)).matching(words).toPredicate();
        return f.bool().filter(inOneQuotation(List.of(phrase), scope)).constantScore().boost(VERBATIM).toPredicate();
    }

    private SearchPredicate inOneQuotation(List<SearchPredicate> asked, QuotationScope scope) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        asked.forEach(all::must);
        ofQuotation.forEach(all::filter);
        scope.conditions().forEach(condition -> all.filter(conditions.predicate(f, condition)));
        return QuotationJoin.shared(f, f.nested(Fields.WORDINGS).add(all).toPredicate());
    }

    /** The words and phrases of a query that has nothing but them beside fields, in order; empty for a single phrase. */
    private static Optional<String> asTyped(QueryNode root) {
        List<QueryNode> parts = root instanceof And and ? and.parts() : List.of(root);
        List<QueryNode> wanted = parts.stream()
                .filter(part -> !(part instanceof Not || part instanceof Condition || QuotationScope.isCondition(part)))
                .toList();
        boolean plain = wanted.stream()
                .allMatch(part -> part instanceof Word || part instanceof Phrase phrase && phrase.slop() == 0);
        if (!plain || wanted.isEmpty() || wanted.size() == 1 && wanted.get(0) instanceof Phrase)
            return Optional.empty();
        return Optional.of(String.join(" ", wanted.stream().map(part -> ((Leaf) part).text()).toList()));
    }

    private static String wording(String field) {
        return Fields.within(Fields.WORDINGS, field);
    }
}
