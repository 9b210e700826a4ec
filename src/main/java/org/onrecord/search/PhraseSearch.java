package org.onrecord.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Statement;
import org.onrecord.search.FrequentPhrases.Counted;
import org.onrecord.search.PhraseTable.Phrase;
import org.onrecord.search.mapping.CardJson;
import org.onrecord.search.mapping.Fields;

/**
 * Finds frequent phrases that go on from a beginning: those that were counted before, if the index still has them; where
 * nothing was, or something with such words was written since, what the newest statements of the index have in common.
 */
final class PhraseSearch {

    /** The newest statements with such words, among whose phrases the frequent ones are suggested. */
    private static final int SAMPLE = 30;

    private final SearchSession session;
    private final SearchScope<Statement> scope;
    private final FrequentPhrases phrases;

    PhraseSearch(SearchSession session, FrequentPhrases phrases) {
        this.session = session;
        this.scope = session.scope(Statement.class);
        this.phrases = phrases;
    }

    /** @param first how many at most, the most frequent first */
    List<String> startingWith(Beginning beginning, int first) {
        Optional<Counted> counted = PhraseTable.covers(beginning) ? phrases.current() : Optional.empty();
        return counted.flatMap(table -> known(table, beginning, first)).orElseGet(() -> sampled(beginning, first));
    }

    /** Empty if the table does not know. */
    private Optional<List<String>> known(Counted counted, Beginning beginning, int first) {
        Map<String, Phrase> starting = counted.table().startingWith(beginning);
        if (starting.isEmpty() && !counted.table().isKnown(beginning))
            return Optional.empty();
        if (isWritten(beginning, counted.since())) {
            phrases.renew();
            return Optional.empty();
        }
        return Optional.of(starting.isEmpty() ? List.of() : stillThere(starting, beginning, first));
    }

    /** Whether a statement with such words was written or changed since. */
    private boolean isWritten(Beginning beginning, Instant since) {
        SearchPredicateFactory f = scope.predicate();
        SearchPredicate where = f.bool().filter(f.range().field(Fields.UPDATED_AT).atLeast(since)).filter(in(f, beginning))
                .toPredicate();
        return !TimelySearch.of(session.search(scope).select(s -> s.id()).where(where)).fetchHits(1).isEmpty();
    }

    /** The best of these phrases, without those that the statements no longer have by which they are remembered. */
    private List<String> stillThere(Map<String, Phrase> starting, Beginning beginning, int first) {
        Map<String, Integer> counts = new HashMap<>();
        starting.forEach((words, phrase) -> counts.put(words, phrase.statements()));
        List<String> best = PhraseCount.best(counts, first);
        Set<Long> remembered = new TreeSet<>();
        best.forEach(words -> remembered.addAll(starting.get(words).remembered()));
        SearchPredicateFactory f = scope.predicate();
        PhraseCount count = count(beginning, f.id().matchingAny(remembered).toPredicate(), remembered.size());
        List<String> there = best.stream().filter(count::isFrequent).map(count::shown).toList();
        if (there.size() < best.size())
            phrases.renew();
        return there;
    }

    private List<String> sampled(Beginning beginning, int first) {
        return count(beginning, in(scope.predicate(), beginning), SAMPLE).frequent(first);
    }

    /** Counts the phrases in the newest statements that match. */
    private PhraseCount count(Beginning beginning, SearchPredicate where, int atMost) {
        PhraseCount count = new PhraseCount(beginning);
        TimelySearch.of(session.search(scope)
                .select(s -> s.field(Fields.CARD, String.class))
                .where(notRejected(scope.predicate()).filter(where).toPredicate())
                .sort(s -> s.field(Fields.DATE_KEY).desc()))
                .fetchHits(atMost)
                .forEach(card -> count.add(CardJson.read(card).searchedTexts()));
        return count;
    }

    private static SearchPredicate in(SearchPredicateFactory f, Beginning beginning) {
        return f.nested(Fields.WORDINGS).add(beginning.in(f, Fields.within(Fields.WORDINGS, Fields.VERBATIM))).toPredicate();
    }

    static BooleanPredicateClausesStep<?, ?> notRejected(SearchPredicateFactory f) {
        return f.bool().mustNot(f.match().field(Fields.REVIEW_STATUS).matching(ReviewStatus.REJECTED.name()));
    }
}
