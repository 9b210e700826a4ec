package org.onrecord.search.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.Words;

/**
 * A few words of a quote in a row. However much else of the quote was changed, and whatever other piece it was joined to, the
 * statement that it is of still has some of its stretches word for word; that finds it among any number of others, even
 * where none of the words is rare.
 *
 * @param text the words, as they stand in the quote
 * @param bits how much they narrow a search
 */
record Stretch(String text, double bits) {

    /** Words of a stretch; fewer are found by chance. */
    private static final int LENGTH = 4;

    /** Words of a stretch of a quote so short that one change may leave no longer ones. */
    private static final int SHORT = 2;

    /** Of so many stretches that begin next to each other one is taken: so each piece of six words holds one. */
    private static final int STEP = 2;

    /**
     * The stretches of a quote.
     *
     * @param spans of the quote; no stretch goes from one into the next
     * @param most so many at most, evenly spread
     */
    static List<Stretch> of(List<String> spans, int most) {
        List<List<Words.Word>> words = spans.stream().map(span -> Words.of(Analyzers.VERBATIM, span)).toList();
        int length = words.stream().mapToInt(List::size).sum() < 2 * LENGTH ? SHORT : LENGTH;
        List<Stretch> all = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++)
            add(all, spans.get(i), words.get(i), length);
        int step = length == SHORT ? 1 : Math.max(STEP, (all.size() + most - 1) / most);
        List<Stretch> chosen = new ArrayList<>();
        for (int from = 0; from < all.size(); from += step)
            chosen.add(mostTelling(all.subList(from, Math.min(all.size(), from + step))));
        return chosen;
    }

    private static void add(List<Stretch> all, String span, List<Words.Word> words, int length) {
        if (words.isEmpty())
            return;
        for (int from = 0; from == 0 || from + length <= words.size(); from++)
            all.add(of(span, words.subList(from, Math.min(words.size(), from + length))));
    }

    private static Stretch of(String span, List<Words.Word> words) {
        double bits = words.stream().mapToDouble(word -> CommonWords.bits(word.term())).sum();
        return new Stretch(span.substring(words.get(0).start(), words.get(words.size() - 1).end()), bits);
    }

    private static Stretch mostTelling(List<Stretch> neighbours) {
        return neighbours.stream().max(Comparator.comparingDouble(Stretch::bits)).orElseThrow();
    }
}
