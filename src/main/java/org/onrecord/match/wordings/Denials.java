package org.onrecord.match.wordings;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a wording denies.
 *
 * @param terms of the wording
 * @param words lemmas of what its denials are about, and how often; empty for a denial of nothing that tells
 * @param scopes by such a lemma, what else the clauses tell in which it is denied: of whom, or what
 */
record Denials(List<Term> terms, Map<String, Long> words, Map<String, Set<String>> scopes) {

    /** "I do not think that he came" says of his coming what "I think that he did not come" says. Stems. */
    private static final Set<String> DENIED_FOR_OTHERS = Set.of("think", "believ", "expect", "suppos", "imagin", "seem", "want",
            "intend", "feel", "plan", "wish");

    private static final String SENTENCE_ENDS = ".;!?";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + ",:—–";

    /** After them something else is said than what was denied. */
    private static final Set<String> ADVERSATIVE = Set.of("but", "а", "но");

    static Denials of(String text, List<Term> terms) {
        Map<String, Long> words = new HashMap<>();
        Map<String, Set<String>> scopes = new HashMap<>();
        for (int at = 0; at < terms.size(); at++)
            if (terms.get(at).is(Term.Kind.NEGATION)) {
                String denied = denied(text, terms, at);
                words.merge(denied, 1L, Long::sum);
                scopes.computeIfAbsent(denied, word -> new HashSet<>()).addAll(scope(text, terms, at, denied));
            }
        return new Denials(terms, words, scopes);
    }

    private static Set<String> scope(String text, List<Term> terms, int negation, String denied) {
        int from = negation;
        while (from > 0 && !endsClause(text, terms, from - 1))
            from--;
        int to = negation + 1;
        while (to < terms.size() && !endsClause(text, terms, to - 1))
            to++;
        Set<String> scope = telling(terms.subList(from, to));
        scope.remove(denied);
        return scope;
    }

    private static Set<String> telling(List<Term> terms) {
        return terms.stream().filter(term -> term.spoken() && term.tells()).map(Term::lemma)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean endsClause(String text, List<Term> terms, int at) {
        return ends(text, terms, at, CLAUSE_ENDS)
                || at + 1 < terms.size() && ADVERSATIVE.contains(terms.get(at + 1).lemma());
    }

    /**
     * The next telling word after a denial; before one that ends its sentence ("nurses will get them, ministers will not"),
     * the last one. Empty if there is none.
     */
    private static String denied(String text, List<Term> terms, int negation) {
        int step = ends(text, terms, negation, SENTENCE_ENDS) ? -1 : 1;
        for (int at = negation + step; at >= 0 && at < terms.size(); at += step) {
            Term term = terms.get(at);
            if (term.tells() && !DENIED_FOR_OTHERS.contains(term.lemma()))
                return term.lemma();
        }
        return "";
    }

    /** Whether one of the marks, or nothing, follows the term. */
    private static boolean ends(String text, List<Term> terms, int at, String marks) {
        if (at + 1 == terms.size())
            return true;
        int end = terms.get(at).end();
        return text.substring(end, Math.max(end, terms.get(at + 1).start())).chars()
                .anyMatch(c -> marks.indexOf(c) >= 0);
    }

    /** Whether both deny something, and each as often the same. */
    boolean denySame(Denials other) {
        return !words.isEmpty() && words.equals(other.words);
    }

    /** The first word that this denies and the other says, or null. */
    Term firstSaidIn(Denials other) {
        return terms.stream().filter(term -> words.containsKey(term.lemma()) && other.says(term.lemma())).findFirst()
                .orElse(null);
    }

    private boolean says(String lemma) {
        return !words.containsKey(lemma)
                && terms.stream().anyMatch(term -> term.spoken() && term.tells() && term.lemma().equals(lemma));
    }

    /**
     * A word that both deny, but of others: "I do not suspect the students, I suspect the lecture" against "I suspect the
     * students, I do not suspect the lecture". Each must speak of those of whom the other denies it; null if there is none.
     */
    Term firstDeniedOfOthers(Denials other) {
        return terms.stream().filter(term -> areApart(term.lemma(), other)).findFirst().orElse(null);
    }

    private boolean areApart(String lemma, Denials other) {
        Set<String> scope = scopes.getOrDefault(lemma, Set.of());
        Set<String> otherScope = other.scopes.getOrDefault(lemma, Set.of());
        return !scope.isEmpty() && !otherScope.isEmpty() && Collections.disjoint(scope, otherScope)
                && !Collections.disjoint(scope, telling(other.terms))
                && !Collections.disjoint(otherScope, telling(terms));
    }

    /**
     * Whether a piece begins just after a denial of the whole: "light at the end of the tunnel" of "there is no light at the
     * end of the tunnel". It may have been cut there, or cut out of a sentence that affirms.
     */
    static boolean areCutOff(WordingText piece, WordingText whole) {
        if (piece.isInOtherLanguageThan(whole))
            return false;
        int[] partners = TermAlignment.of(piece, whole).partners();
        int first = 0;
        while (first < partners.length && !(partners[first] >= 0 && piece.terms().get(first).tells()))
            first++;
        if (first == partners.length || piece.terms().subList(0, first).stream().anyMatch(t -> t.is(Term.Kind.NEGATION)))
            return false;
        int before = partners[first] - 1;
        while (before >= 0 && whole.terms().get(before).is(Term.Kind.FUNCTION))
            before--;
        return before >= 0 && whole.terms().get(before).is(Term.Kind.NEGATION);
    }
}
