package org.onrecord.search.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.match.verification.Claimed;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Statement;
import org.onrecord.search.TimelySearch;
import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.Words;
import org.onrecord.search.mapping.CardJson;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.mapping.IndexedStatement;

/**
 * Statements that may have the words of a quote. Every search is bounded, in its clauses and in what it fetches; which of
 * the statements has the words is found out in process.
 */
final class QuoteCandidates {

    /** Statements that a search gives. */
    static final int MOST = 50;

    /** Phrases of one search, and words of one phrase: more do not narrow any further. */
    private static final int MOST_PHRASES = 8;
    private static final int LONGEST_PHRASE = 24;

    /** Words of one search: each costs the reading of all places where it stands. */
    private static final int MOST_WORDS = 24;

    /** Stretches of one search. */
    private static final int MOST_STRETCHES = 24;

    /** So many of the words of a quote that has only common ones a statement must have. */
    private static final double SHARE_OF_COMMON = 0.6;

    /** Above what words alone can reach: who is named for the words comes first. */
    private static final float NAMED = 10_000;

    private static final String VERBATIM = Fields.within(Fields.WORDINGS, Fields.VERBATIM);

    /** Where a print may be interrupted or cut: after a sentence, at an ellipsis, at an editor's brackets. */
    private static final Pattern BREAK = Pattern.compile("(?<=[.!?])\\s+|…|\\.{3,}|\\[[^\\]]*\\]");

    private final SearchSession session;
    private final SearchScope<Statement> scope;
    private final SearchPredicateFactory f;
    private final Claimed claimed;

    QuoteCandidates(SearchSession session, Claimed claimed) {
        this.session = session;
        this.scope = session.scope(Statement.class);
        this.f = scope.predicate();
        this.claimed = claimed;
    }

    /** Those with a quotation that has every sentence of the spans, word for word. */
    List<IndexedStatement> verbatim(List<String> spans) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        int phrases = 0;
        for (String phrase : phrases(spans)) {
            if (phrases++ == MOST_PHRASES)
                break;
            all.must(f.phrase().field(VERBATIM).matching(phrase));
        }
        return phrases == 0 ? List.of() : fetch(all.toPredicate());
    }

    /** The longest first. */
    private static List<String> phrases(List<String> spans) {
        Set<String> phrases = new LinkedHashSet<>();
        for (String span : spans)
            for (String sentence : BREAK.split(span)) {
                List<Words.Word> words = Words.of(Analyzers.VERBATIM, sentence);
                if (!words.isEmpty())
                    phrases.add(sentence.substring(words.get(0).start(),
                            words.get(Math.min(words.size(), LONGEST_PHRASE) - 1).end()));
            }
        return phrases.stream().sorted(Comparator.comparingInt(phrase -> -phrase.length())).toList();
    }

    /** Those with a quotation that has a stretch of the spans word for word, or most of the rarer words; best first. */
    List<IndexedStatement> similar(List<String> spans) {
        List<String> terms = Words.terms(Analyzers.VERBATIM, String.join(" ", spans));
        BooleanPredicateClausesStep<?, ?> any = f.bool().should(words(terms));
        for (Stretch stretch : Stretch.of(spans, MOST_STRETCHES))
            any.should(f.phrase().field(VERBATIM).matching(stretch.text()).constantScore().boost((float) stretch.bits()));
        return fetch(any.toPredicate());
    }

    private SearchPredicate words(List<String> terms) {
        Set<String> telling = new LinkedHashSet<>(terms);
        telling.removeIf(CommonWords::contain);
        List<String> chosen = chosen(List.copyOf(telling.isEmpty() ? new LinkedHashSet<>(terms) : telling));
        BooleanPredicateClausesStep<?, ?> some = f.bool();
        chosen.forEach(term -> some.should(f.match().field(VERBATIM).matching(term)));
        some.minimumShouldMatchNumber(telling.isEmpty() ? share(chosen.size()) : least(chosen.size()));
        return some.toPredicate();
    }

    private static int share(int words) {
        return Math.max(1, (int) Math.floor(SHARE_OF_COMMON * words));
    }

    /** A quarter of the words: where all else is put in other words. */
    private static int least(int words) {
        return Math.max(1, words / 4);
    }

    /** Of more words than are searched the longest, from both halves of the text: rare words are long. */
    private static List<String> chosen(List<String> terms) {
        if (terms.size() <= MOST_WORDS)
            return terms;
        int middle = terms.size() / 2;
        List<String> chosen = new ArrayList<>(longest(terms.subList(0, middle)));
        chosen.addAll(longest(terms.subList(middle, terms.size())));
        return chosen;
    }

    private static List<String> longest(List<String> terms) {
        return terms.stream().sorted(Comparator.comparingInt(term -> -term.length())).limit(MOST_WORDS / 2).toList();
    }

    private List<IndexedStatement> fetch(SearchPredicate ofQuotation) {
        BooleanPredicateClausesStep<?, ?> all = f.bool()
                .must(f.nested(Fields.WORDINGS).add(ofQuotation))
                .mustNot(f.match().field(Fields.REVIEW_STATUS).matching(ReviewStatus.REJECTED.name()));
        if (claimed.speakers() != null && !claimed.speakers().isEmpty())
            all.should(f.terms().field(Fields.SPEAKERS)
                    .matchingAny(claimed.speakers().stream().map(String::valueOf).sorted().toList())
                    .constantScore().boost(NAMED));
        return TimelySearch.of(session.search(scope)
                .select(scope.projection().field(Fields.CARD, String.class).toProjection())
                .where(all.toPredicate()))
                .fetchHits(MOST).stream().map(CardJson::read).toList();
    }
}
