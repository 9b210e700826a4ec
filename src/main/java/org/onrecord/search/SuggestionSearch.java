package org.onrecord.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.record.Meeting;
import org.onrecord.record.Person;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Statement;
import org.onrecord.search.InvalidQuery.Code;
import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.Words;
import org.onrecord.search.mapping.CardJson;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.mapping.IndexedStatement;
import org.onrecord.text.Folding;

/**
 * Finds what a beginning may be meant as, while somebody types: people, meetings and phrases. Nothing is kept for it beside
 * the index that searches use; docs/decisions/0010 says why.
 */
@ApplicationScoped
public class SuggestionSearch {

    /** Longer beginnings are no beginnings any more. */
    public static final int MAX_LENGTH = 100;

    /** Letters before anything is suggested: with one, everything would be. */
    private static final int LEAST_LETTERS = 2;

    /** People of whom the most quoted are suggested. */
    private static final int MAX_PEOPLE = 200;

    /** The newest statements with such words, among whose phrases the frequent ones are suggested. */
    private static final int SAMPLE = 60;

    private static final AggregationKey<Map<String, Long>> STATEMENTS = AggregationKey.of("statements");

    @Inject
    SessionFactory sessions;

    /**
     * People first, the most quoted first; then meetings, the latest first; then phrases, the most frequent first. Each kind
     * gets an equal share of the places, and what the others leave.
     *
     * @param prefix what was typed so far: whole words, and a last one that may be a beginning
     * @param first how many at most
     * @throws InvalidQuery if it is longer than {@value #MAX_LENGTH}
     */
    public List<Suggestion> suggest(String prefix, int first) {
        if (prefix.length() > MAX_LENGTH)
            throw new InvalidQuery(Code.QUERY_TOO_LONG, "A beginning may have " + MAX_LENGTH + " characters; this one has "
                    + prefix.length() + ".");
        String visible = Folding.visible(prefix);
        List<String> words = Words.terms(Analyzers.VERBATIM, visible);
        if (words.stream().mapToInt(String::length).sum() < LEAST_LETTERS)
            return List.of();
        return sessions.fromSession(session -> {
            SearchSession search = Search.session(session);
            return shared(first, List.of(
                    people(search, words, first).stream().map(Suggestion::person).toList(),
                    meetings(search, words, first).stream().map(Suggestion::meeting).toList(),
                    phrases(search, words, first).stream().map(Suggestion::phrase).toList()));
        });
    }

    private static List<Long> people(SearchSession session, List<String> words, int first) {
        List<Long> called = session.search(Person.class)
                .select(f -> f.id(Long.class))
                .where(f -> called(f, words))
                .sort(f -> f.field(Fields.NAME_KEY).asc())
                .fetchHits(MAX_PEOPLE);
        if (called.size() < 2)
            return called;
        List<String> keys = called.stream().map(Object::toString).toList();
        Map<String, Long> quoted = session.search(Statement.class)
                .where(f -> notRejected(f).filter(f.terms().field(Fields.SPEAKERS).matchingAny(keys)))
                .aggregation(STATEMENTS, f -> f.terms().field(Fields.SPEAKERS, String.class).maxTermCount(MAX_PEOPLE))
                .fetch(0).aggregation(STATEMENTS);
        Set<Long> best = new LinkedHashSet<>();
        quoted.keySet().stream().filter(keys::contains).map(Long::valueOf).limit(first).forEach(best::add);
        called.stream().limit(first).forEach(best::add);
        return best.stream().limit(first).toList();
    }

    private static List<Long> meetings(SearchSession session, List<String> words, int first) {
        return session.search(Meeting.class)
                .select(f -> f.id(Long.class))
                .where(f -> called(f, words))
                .sort(f -> f.field(Fields.DATE_KEY).desc())
                .fetchHits(first);
    }

    private static List<String> phrases(SearchSession session, List<String> words, int first) {
        List<String> cards = session.search(Statement.class)
                .select(f -> f.field(Fields.CARD, String.class))
                .where(f -> notRejected(f).filter(f.nested(Fields.WORDINGS)
                        .add(beginning(f, Fields.within(Fields.WORDINGS, Fields.VERBATIM), words))))
                .sort(f -> f.field(Fields.DATE_KEY).desc())
                .fetchHits(SAMPLE);
        PhraseCount count = new PhraseCount(words);
        for (String card : cards)
            count.add(texts(CardJson.read(card)));
        return count.frequent(first);
    }

    /** The spans of each quotation that is searched. */
    private static List<String> texts(IndexedStatement statement) {
        List<String> texts = new ArrayList<>();
        statement.wordings().forEach(wording -> statement.card().quotations().stream()
                .filter(quotation -> quotation.id() == wording.quotation())
                .forEach(quotation -> texts.addAll(wording.spans(Folding.visible(quotation.text())))));
        return texts;
    }

    private static PredicateFinalStep called(SearchPredicateFactory f, List<String> words) {
        return notRejected(f).filter(beginning(f, Fields.NAMES, words));
    }

    /** Every word, and a last one that begins so. */
    private static SearchPredicate beginning(SearchPredicateFactory f, String field, List<String> words) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        int last = words.size() - 1;
        if (last > 0)
            all.filter(f.phrase().field(field).matching(String.join(" ", words.subList(0, last))));
        return all.filter(f.prefix().field(field).matching(words.get(last))).toPredicate();
    }

    private static BooleanPredicateClausesStep<?, ?> notRejected(SearchPredicateFactory f) {
        return f.bool().mustNot(f.match().field(Fields.REVIEW_STATUS).matching(ReviewStatus.REJECTED.name()));
    }

    /** An equal share for each list, and what the others leave, in the order of the lists. */
    static <T> List<T> shared(int places, List<List<T>> lists) {
        int[] taken = new int[lists.size()];
        int left = places;
        for (int round = 0; left > 0 && round < places; round++)
            for (int list = 0; list < lists.size() && left > 0; list++)
                if (taken[list] < lists.get(list).size()) {
                    taken[list]++;
                    left--;
                }
        List<T> all = new ArrayList<>();
        for (int list = 0; list < lists.size(); list++)
            all.addAll(lists.get(list).subList(0, taken[list]));
        return all;
    }
}
