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
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.record.Meeting;
import org.onrecord.record.Person;
import org.onrecord.record.Statement;
import org.onrecord.search.InvalidQuery.Code;
import org.onrecord.search.mapping.Fields;

/**
 * Finds what a beginning may be meant as, while somebody types: people, meetings and phrases;
 * docs/decisions/0010 and 0014 say how.
 */
@ApplicationScoped
public class SuggestionSearch {

    /** Longer beginnings are no beginnings any more. */
    public static final int MAX_LENGTH = 100;

    /** Letters before anything is suggested: with one, everything would be. */
    private static final int LEAST_LETTERS = 2;

    /** People of whom the most quoted are suggested. */
    private static final int MAX_PEOPLE = 200;

    private static final AggregationKey<Map<String, Long>> STATEMENTS = AggregationKey.of("statements");

    @Inject
    SessionFactory sessions;

    @Inject
    FrequentPhrases phrases;

    /**
     * People first, those first who made most of the newest statements; then meetings, the latest first; then phrases, the most
     * frequent first. Each kind
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
        List<String> words = Beginning.wordsOf(prefix);
        if (words.stream().mapToInt(String::length).sum() < LEAST_LETTERS)
            return List.of();
        Beginning beginning = new Beginning(words);
        return sessions.fromSession(session -> suggest(Search.session(session), beginning, first));
    }

    private List<Suggestion> suggest(SearchSession session, Beginning beginning, int first) {
        List<Suggestion> people = people(session, beginning, first).stream().map(Suggestion::person).toList();
        List<Suggestion> meetings = meetings(session, beginning, first).stream().map(Suggestion::meeting).toList();
        int left = shares(first, people.size(), meetings.size(), first)[2];
        List<Suggestion> found = new PhraseSearch(session, phrases).startingWith(beginning, left).stream()
                .map(Suggestion::phrase).toList();
        return shared(first, List.of(people, meetings, found));
    }

    private List<Long> people(SearchSession session, Beginning beginning, int first) {
        List<Long> called = TimelySearch.of(session.search(Person.class)
                .select(f -> f.id(Long.class))
                .where(f -> called(f, beginning))
                .sort(f -> f.field(Fields.NAME_KEY).asc()))
                .fetchHits(MAX_PEOPLE);
        if (called.size() < 2)
            return called;
        List<String> keys = called.stream().map(Object::toString).toList();
        Map<String, Long> quoted = TimelySearch.of(session.search(Statement.class)
                .where(f -> newest(f).filter(f.terms().field(Fields.SPEAKERS).matchingAny(keys)))
                .aggregation(STATEMENTS, f -> f.terms().field(Fields.SPEAKERS, String.class).maxTermCount(MAX_PEOPLE)))
                .fetch(0).aggregation(STATEMENTS);
        Set<Long> best = new LinkedHashSet<>();
        quoted.keySet().stream().filter(keys::contains).map(Long::valueOf).limit(first).forEach(best::add);
        called.stream().limit(first).forEach(best::add);
        return best.stream().limit(first).toList();
    }

    private BooleanPredicateClausesStep<?, ?> newest(SearchPredicateFactory f) {
        BooleanPredicateClausesStep<?, ?> statements = PhraseSearch.notRejected(f);
        phrases.newest(f).ifPresent(statements::filter);
        return statements;
    }

    private static List<Long> meetings(SearchSession session, Beginning beginning, int first) {
        return TimelySearch.of(session.search(Meeting.class)
                .select(f -> f.id(Long.class))
                .where(f -> called(f, beginning))
                .sort(f -> f.field(Fields.DATE_KEY).desc()))
                .fetchHits(first);
    }

    private static PredicateFinalStep called(SearchPredicateFactory f, Beginning beginning) {
        return PhraseSearch.notRejected(f).filter(beginning.in(f, Fields.NAMES));
    }

    /** An equal share for each list, and what the others leave, in the order of the lists. */
    static <T> List<T> shared(int places, List<List<T>> lists) {
        int[] shares = shares(places, lists.stream().mapToInt(List::size).toArray());
        List<T> all = new ArrayList<>();
        for (int list = 0; list < shares.length; list++)
            all.addAll(lists.get(list).subList(0, shares[list]));
        return all;
    }

    /** How many of each of the lists that are so long. */
    private static int[] shares(int places, int... sizes) {
        int[] taken = new int[sizes.length];
        int left = places;
        for (int round = 0; left > 0 && round < places; round++)
            for (int list = 0; list < sizes.length && left > 0; list++)
                if (taken[list] < sizes[list]) {
                    taken[list]++;
                    left--;
                }
        return taken;
    }
}
