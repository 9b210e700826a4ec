package org.onrecord.match.wordings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a wording denies.
 *
 * @param text the wording
 * @param words lemmas of what its denials are about, and how often; empty for a denial of nothing that tells
 */
record Denials(WordingText text, Map<String, Long> words) {

    /** "I do not think that he came" says of his coming what "I think that he did not come" says. Stems. */
    private static final Set<String> DENIED_FOR_OTHERS = Set.of("think", "believ", "expect", "suppos", "imagin", "seem", "want",
            "intend", "feel", "plan", "wish");

    private static final String SENTENCE_ENDS = ".;!?";

    static Denials of(WordingText text) {
        List<Term> terms = text.terms();
        return new Denials(text, IntStream.range(0, terms.size()).filter(at -> terms.get(at).is(Term.Kind.NEGATION))
                .mapToObj(at -> denied(text, at)).collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    /**
     * The next telling word after a denial; before one that ends its sentence ("nurses will get them, ministers will not"),
     * the last one. Empty if there is none.
     */
    private static String denied(WordingText text, int negation) {
        int step = endsSentence(text, negation) ? -1 : 1;
        for (int at = negation + step; at >= 0 && at < text.terms().size(); at += step) {
            Term term = text.terms().get(at);
            if (term.tells() && !DENIED_FOR_OTHERS.contains(term.lemma()))
                return term.lemma();
        }
        return "";
    }

    private static boolean endsSentence(WordingText text, int at) {
        List<Term> terms = text.terms();
        if (at + 1 == terms.size())
            return true;
        int end = terms.get(at).end();
        return text.text().substring(end, Math.max(end, terms.get(at + 1).start())).chars()
                .anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
    }

    /** Whether both deny something, and each as often the same. */
    boolean denySame(Denials other) {
        return !words.isEmpty() && words.equals(other.words);
    }

    /** The first word that this denies and the other says, or null. */
    Term firstSaidIn(Denials other) {
        return text.terms().stream().filter(term -> words.containsKey(term.lemma()) && other.says(term.lemma())).findFirst()
                .orElse(null);
    }

    private boolean says(String lemma) {
        return !words.containsKey(lemma)
                && text.terms().stream().anyMatch(term -> term.spoken() && term.tells() && term.lemma().equals(lemma));
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
