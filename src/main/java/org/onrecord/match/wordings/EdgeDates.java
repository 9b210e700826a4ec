package org.onrecord.match.wordings;

import java.util.ArrayList;
import java.util.List;

/**
 * The months and days that a wording names before its first or after its last word that another one has, in the same sentence:
 * "from January, we will cut" against "we will cut from February". A date moves to either end of its sentence more easily than
 * anything else, so that it counts there, where other words are taken for left out.
 */
final class EdgeDates {

    /** So far from the common words a date still belongs to what they say. */
    private static final int NEAR = 5;

    private static final String SENTENCE_ENDS = ".;!?";

    private EdgeDates() {
    }

    /**
     * @param from index of the first term that the other wording has
     * @param to index after the last such term
     */
    static List<Term> of(WordingText text, int from, int to) {
        List<Term> dates = new ArrayList<>();
        for (int at = from - 1; at >= Math.max(0, from - NEAR) && !ends(text, at); at--)
            addDate(dates, text.terms().get(at));
        for (int at = to; at < Math.min(text.terms().size(), to + NEAR) && !ends(text, at - 1); at++)
            addDate(dates, text.terms().get(at));
        return dates;
    }

    private static void addDate(List<Term> dates, Term term) {
        boolean date = term.is(Term.Kind.NUMBER) && !term.lemma().startsWith("#");
        if (date && term.spoken())
            dates.add(term);
    }

    /** Whether a sentence ends between the term and the next one. */
    private static boolean ends(WordingText text, int at) {
        int end = text.terms().get(at).end();
        return text.text().substring(end, Math.max(end, text.terms().get(at + 1).start())).chars()
                .anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
    }
}
