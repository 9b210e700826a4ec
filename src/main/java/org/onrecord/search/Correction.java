package org.onrecord.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Source;
import org.onrecord.record.Statement;
import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.Words;
import org.onrecord.search.mapping.CardJson;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.query.ParsedQuery;
import org.onrecord.search.query.QueryNode.Fuzzy;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Phrase;
import org.onrecord.search.query.QueryNode.Word;

/**
 * Finds how the words of a query may have been meant that neither a statement nor a name has: by the words of the index that
 * are spelled nearly so.
 */
final class Correction {

    /** Words that are looked up; each costs two or three searches. */
    private static final int MAX_WORDS = 6;

    /** Statements, and records with names, whose words are looked at for each. */
    private static final int SAMPLE = 30;

    /** Letters of a word that may be mistyped; two in longer words, as with {@code fuzz~}. */
    private static final int LEAST_LETTERS = 3;

    private static final int SHORT = 5;

    private final SearchSession session;
    private final SearchScope<Statement> statements;
    private final SearchScope<RecordEntity> named;

    /**
     * @param word in the form of the index
     * @param shown as a text has it
     */
    private record Spelled(String word, String shown) {
    }

    Correction(SearchSession session) {
        this.session = session;
        this.statements = session.scope(Statement.class);
        this.named = session.scope(List.of(Person.class, Organization.class, Meeting.class, Source.class));
    }

    /**
     * @param text what was typed
     * @param query how it was read
     * @return the text with other words in place of unknown ones; empty where there are none, or none to put there
     */
    Optional<String> of(String text, ParsedQuery query) {
        Respelling respelling = new Respelling(text);
        query.leavesOfFieldsToo().stream().filter(leaf -> leaf instanceof Word || leaf instanceof Phrase)
                .flatMap(leaf -> respelling.words(leaf).stream()).limit(MAX_WORDS)
                .forEach(typed -> better(typed).ifPresent(word -> respelling.replace(typed, word)));
        return respelling.changed();
    }

    private Optional<String> better(Words.Word typed) {
        return isKnown(typed.term()) ? Optional.empty() : likely(typed.term());
    }

    private boolean isKnown(String word) {
        return TimelySearch.of(session.search(statements).where(f -> f.nested(Fields.WORDINGS)
                .add(f.phrase().field(wording(Fields.VERBATIM)).field(wording(Fields.ENGLISH)).field(wording(Fields.NEUTRAL))
                        .matching(word))))
                .fetchTotalHitCount() > 0
                || TimelySearch.of(session.search(named).where(f -> f.bool().filter(NamePredicates.names(f, asLeaf(word)))))
                        .fetchTotalHitCount() > 0;
    }

    private static Leaf asLeaf(String word) {
        return new Word(0, word.length(), word);
    }

    /** Of the words that differ in fewest letters the one that occurs most. */
    private Optional<String> likely(String term) {
        int letters = term.codePointCount(0, term.length());
        if (letters < LEAST_LETTERS)
            return Optional.empty();
        Fuzzy fuzzy = new Fuzzy(0, term.length(), term, letters <= SHORT ? 1 : 2);
        Spelling close = Spelling.near(term, 1);
        Map<String, Integer> worth = new HashMap<>();
        Map<String, String> shown = new HashMap<>();
        Stream.concat(inStatements(fuzzy), inNames(fuzzy)).forEach(found -> {
            worth.merge(found.word(), close.matches(found.word()) ? SAMPLE * SAMPLE : 1, Integer::sum);
            shown.merge(found.word(), found.shown(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        });
        return worth.entrySet().stream()
                .max(Map.Entry.<String, Integer> comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(best -> shown.get(best.getKey()));
    }

    private Stream<Spelled> inStatements(Fuzzy word) {
        SearchPredicateFactory f = statements.predicate();
        SearchPredicate spelled = NamePredicates.words(f, wording(Fields.VERBATIM), word);
        return TimelySearch.of(session.search(statements)
                .select(s -> s.field(Fields.CARD, String.class))
                .where(f.bool().must(f.nested(Fields.WORDINGS).add(spelled)).mustNot(rejected(f)).toPredicate())
                .sort(s -> s.composite().add(s.score()).add(s.field(Fields.DATE_KEY).desc())))
                .fetchHits(SAMPLE).stream()
                .flatMap(card -> CardJson.read(card).card().quotations().stream())
                .flatMap(quotation -> spelled(word, quotation.text()));
    }

    private Stream<Spelled> inNames(Fuzzy word) {
        SearchPredicateFactory f = named.predicate();
        return TimelySearch.of(session.search(named)
                .select(s -> s.field(Fields.NAMES, String.class).list())
                .where(f.bool().must(NamePredicates.names(f, word)).mustNot(rejected(f)).toPredicate())
                .sort(s -> s.composite().add(s.score()).add(s.field(Fields.NAME_KEY))))
                .fetchHits(SAMPLE).stream()
                .flatMap(List::stream)
                .flatMap(name -> spelled(word, name));
    }

    private static SearchPredicate rejected(SearchPredicateFactory f) {
        return f.match().field(Fields.REVIEW_STATUS).matching(ReviewStatus.REJECTED.name()).toPredicate();
    }

    private static Stream<Spelled> spelled(Fuzzy word, String text) {
        Spelling spelling = Spelling.near(word.text(), word.edits());
        return Words.of(Analyzers.VERBATIM, text).stream().filter(found -> spelling.matches(found.term()))
                .map(found -> new Spelled(found.term(), text.substring(found.start(), found.end())));
    }

    private static String wording(String field) {
        return Fields.within(Fields.WORDINGS, field);
    }
}
