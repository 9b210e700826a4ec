package org.onrecord.match.wordings;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much alike two wordings are: the greatest of several measures, each from 0 to 1. Symmetric. What editors put in brackets
 * does not count.
 *
 * @param score 1 for the same words, 0 for nothing in common
 * @param by the measure that gave it
 */
public record Likeness(double score, Measure by) {

    /** From here on two wordings have the same words, but for little. */
    public static final double SAME = 0.85;

    /** From here on they are variants of one statement, if no {@link Difference} speaks against it. */
    public static final double VARIANT = 0.60;

    /** From here on a person should look. */
    public static final double SUGGESTED = 0.40;

    /** So much lighter is a wording that is taken for a part of another one. */
    private static final double PART = 0.75;

    /** A piece of fewer telling words must be contained whole. */
    private static final int FEW = 4;

    /** So many words that stand together in both, one after the other, did not come together twice. */
    private static final int RUN = 4;

    /**
     * What a piece scores at most that proves nothing: it is no run of words of the other one,
     * and has one telling word, or few and not all of them are there.
     */
    private static final double UNPROVEN = 0.59;

    /** What gave the score. */
    public enum Measure {
        /** Of the words, by weight, so many are in both. */
        WORDS,
        /** So many words, by weight, are in both in one order. */
        ORDER,
        /** So many runs of four letters are in both. */
        LETTERS,
        /** So many words of the shorter one, by weight, stand close together in the longer one. */
        CONTAINMENT
    }

    /** Compares two wordings. */
    public static Likeness between(WordingText one, WordingText two) {
        return between(one, two, TermAlignment.of(one, two));
    }

    static Likeness between(WordingText one, WordingText two, TermAlignment alignment) {
        double weight = one.weight();
        double otherWeight = two.weight();
        if (weight == 0 || otherWeight == 0)
            return new Likeness(0, Measure.WORDS);
        Likeness best = new Likeness(2 * inOrder(one, two, alignment) / (weight + otherWeight), Measure.ORDER);
        best = best.or(letters(one.fourGrams(), two.fourGrams()), Measure.LETTERS);
        best = best.or(common(one, two, alignment) / Math.max(weight, otherWeight), Measure.WORDS);
        boolean isPart = Math.min(weight, otherWeight) < PART * Math.max(weight, otherWeight);
        if (isPart)
            best = best.or(weight < otherWeight ? containment(one, two) : containment(two, one), Measure.CONTAINMENT);
        return new Likeness(Math.min(1, best.score), best.by);
    }

    private Likeness or(double other, Measure measure) {
        return other > score ? new Likeness(other, measure) : this;
    }

    private static double inOrder(WordingText one, WordingText two, TermAlignment alignment) {
        int[] partners = alignment.partners();
        double sum = 0;
        for (int i = 0; i < partners.length; i++)
            if (partners[i] >= 0)
                sum += Math.min(one.weight(i), two.weight(partners[i]));
        return sum;
    }

    private static double common(WordingText one, WordingText two, TermAlignment alignment) {
        Map<Integer, Double> rest = new HashMap<>();
        for (int i = 0; i < one.terms().size(); i++)
            rest.merge(alignment.id(i), one.weight(i), Double::sum);
        double sum = 0;
        for (int j = 0; j < two.terms().size(); j++) {
            double left = rest.getOrDefault(alignment.otherId(j), 0.0);
            double common = Math.min(left, two.weight(j));
            rest.put(alignment.otherId(j), left - common);
            sum += common;
        }
        return sum;
    }

    /** Dice's coefficient of two sorted bags. */
    private static double letters(int[] one, int[] two) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < two.length;) {
            if (one[i] == two[j])
                common++;
            int here = one[i];
            i += here <= two[j] ? 1 : 0;
            j += here >= two[j] ? 1 : 0;
        }
        return one.length + two.length == 0 ? 0 : 2.0 * common / (one.length + two.length);
    }

    /** The greatest part of the piece, by weight, that a stretch of the whole holds that is half as long again. */
    private static double containment(WordingText piece, WordingText whole) {
        Map<String, Double> wanted = new HashMap<>();
        for (int i = 0; i < piece.terms().size(); i++)
            wanted.merge(key(piece.terms().get(i)), piece.weight(i), Double::sum);
        List<Term> terms = whole.terms();
        boolean cut = piece.terms().stream().anyMatch(term -> term.is(Term.Kind.ELLIPSIS));
        int stretch = cut ? terms.size() : piece.terms().size() * 3 / 2 + 2;
        Map<String, Double> held = new HashMap<>();
        double sum = 0;
        double best = 0;
        for (int i = 0; i < terms.size(); i++) {
            sum += hold(held, wanted, terms.get(i), whole.weight(i));
            if (i >= stretch)
                sum += hold(held, wanted, terms.get(i - stretch), -whole.weight(i - stretch));
            best = Math.max(best, sum);
        }
        double containment = best / piece.weight();
        return isRunOf(piece, whole) ? containment : proven(containment, piece.tellingTerms());
    }

    /** Whether the words of the piece, {@value #RUN} or more, stand in the whole one after the other. */
    static boolean isRunOf(WordingText piece, WordingText whole) {
        return piece.terms().size() >= RUN && Collections.indexOfSubList(keys(whole), keys(piece)) >= 0;
    }

    private static List<String> keys(WordingText text) {
        return text.terms().stream().map(Likeness::key).toList();
    }

    /** How much of the piece, by weight, the whole has too, wherever it stands. */
    static double share(WordingText piece, WordingText whole) {
        return piece.weight() == 0 ? 0 : common(piece, whole, TermAlignment.of(piece, whole)) / piece.weight();
    }

    /** @return by how much what the stretch holds of the piece changes with this term */
    private static double hold(Map<String, Double> held, Map<String, Double> wanted, Term term, double weight) {
        Double most = wanted.get(key(term));
        if (most == null)
            return 0;
        double before = held.getOrDefault(key(term), 0.0);
        held.put(key(term), before + weight);
        return Math.min(most, before + weight) - Math.min(most, before);
    }

    private static double proven(double containment, int tellingTerms) {
        boolean proven = tellingTerms >= FEW || tellingTerms > 1 && containment > 0.9;
        return proven ? containment : Math.min(UNPROVEN, containment);
    }

    private static String key(Term term) {
        return term.name() != null ? term.name() : term.lemma();
    }
}
