package org.onrecord.match.wordings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.text.WordAlignment;

/** Which terms of two wordings correspond, in order, and the regions between them. */
final class TermAlignment {

    /** A function word that corresponds alone, with so many terms between it and the next that does, does so by chance. */
    private static final int FAR = 4;

    private final List<Term> one;
    private final List<Term> two;
    private final int[] ids;
    private final int[] otherIds;
    private final int[] partner;

    /**
     * A run of terms that correspond to none.
     *
     * @param from of the first wording
     * @param to after the last one
     * @param otherFrom of the second wording
     * @param otherTo after the last one
     */
    record Region(int from, int to, int otherFrom, int otherTo) {
    }

    private TermAlignment(List<Term> one, List<Term> two, boolean swapped) {
        this.one = one;
        this.two = two;
        Map<String, Integer> numbers = new HashMap<>();
        this.ids = ids(one, numbers);
        this.otherIds = ids(two, numbers);
        int[] weights = new int[numbers.size()];
        weigh(one, ids, weights);
        weigh(two, otherIds, weights);
        this.partner = swapped
                ? inverse(WordAlignment.align(otherIds, ids, weights), one.size())
                : WordAlignment.align(ids, otherIds, weights);
    }

    /** Of two alignments that are as good, the same one is taken whichever wording comes first. */
    static TermAlignment of(WordingText one, WordingText two) {
        return new TermAlignment(one.terms(), two.terms(), one.text().compareTo(two.text()) > 0);
    }

    private static int[] inverse(int[] partners, int size) {
        int[] inverse = new int[size];
        Arrays.fill(inverse, -1);
        for (int i = 0; i < partners.length; i++)
            if (partners[i] >= 0)
                inverse[partners[i]] = i;
        return inverse;
    }

    /** Transliterations of a name are one term. */
    private static int[] ids(List<Term> terms, Map<String, Integer> numbers) {
        int[] ids = new int[terms.size()];
        for (int i = 0; i < ids.length; i++) {
            Term term = terms.get(i);
            Integer id = numbers.get(term.lemma());
            if (id == null && term.name() != null)
                id = numbers.get(term.name());
            ids[i] = id == null ? numbers.size() : id;
            numbers.putIfAbsent(term.lemma(), ids[i]);
            if (term.name() != null)
                numbers.putIfAbsent(term.name(), ids[i]);
        }
        return ids;
    }

    /** Names and numbers count less than other telling words, so that two that changed places show as changed. */
    private static void weigh(List<Term> terms, int[] ids, int[] weights) {
        for (int i = 0; i < ids.length; i++)
            weights[ids[i]] = switch (terms.get(i).kind()) {
                case CONTENT, INITIAL -> 6;
                case NAME, NUMBER -> 5;
                case NEGATION -> 4;
                case WEAK_NUMBER -> 3;
                case FUNCTION -> 2;
                case ELLIPSIS -> 1;
            };
    }

    /** For each term of the first wording the one of the second that it corresponds to, or -1. */
    int[] partners() {
        return partner;
    }

    int id(int term) {
        return ids[term];
    }

    int otherId(int term) {
        return otherIds[term];
    }

    /** The regions that differ, the one before the first and the one after the last corresponding term among them. */
    List<Region> regions() {
        boolean[] kept = kept();
        List<Region> regions = new ArrayList<>();
        int from = 0;
        int otherFrom = 0;
        for (int i = 0; i <= one.size(); i++) {
            if (i < one.size() && !kept[i])
                continue;
            int otherTo = i < one.size() ? partner[i] : two.size();
            if (i > from || otherTo > otherFrom)
                regions.add(new Region(from, i, otherFrom, otherTo));
            from = i + 1;
            otherFrom = otherTo + 1;
        }
        return regions;
    }

    /** Whether anything of weight corresponds. */
    boolean isRelated() {
        boolean[] kept = kept();
        for (int i = 0; i < kept.length; i++)
            if (kept[i] && one.get(i).tells())
                return true;
        return false;
    }

    private boolean[] kept() {
        boolean[] kept = new boolean[one.size()];
        for (int i = 0; i < kept.length; i++)
            kept[i] = partner[i] >= 0 && (!isSlight(one.get(i)) || !isAlone(i));
        return kept;
    }

    private static boolean isSlight(Term term) {
        return term.is(Term.Kind.FUNCTION) || term.is(Term.Kind.ELLIPSIS);
    }

    private boolean isAlone(int term) {
        return distance(term, -1) > FAR && distance(term, 1) > FAR;
    }

    /** How many terms, of the wording where it is more, stand between this one and the next that corresponds. */
    private int distance(int term, int step) {
        int next = term + step;
        while (next >= 0 && next < one.size() && partner[next] < 0)
            next += step;
        boolean inside = next >= 0 && next < one.size();
        int otherNext = inside ? partner[next] : step < 0 ? -1 : two.size();
        int gap = Math.max(Math.abs(next - term), Math.abs(otherNext - partner[term])) - 1;
        return inside ? gap : Math.max(gap, FAR + 1);
    }
}
