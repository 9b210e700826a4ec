package org.onrecord.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.text.DiffSpan.Kind;

/**
 * The differences between two texts, word by word. Case, accents, typographic marks, punctuation, hyphens and white space are
 * no differences, wherever they stand. Words that moved are deleted in one place and inserted in another. Time and memory are
 * those of {@link WordAlignment}.
 */
public final class WordDiff {

    private final String before;
    private final String after;
    private final List<WordToken> words;
    private final List<WordToken> otherWords;
    private final List<DiffSpan> spans = new ArrayList<>();

    /** Where the last span ended. */
    private int end;
    private int otherEnd;

    private WordDiff(String before, String after) {
        this.before = before;
        this.after = after;
        this.words = WordScanner.scan(before);
        this.otherWords = WordScanner.scan(after);
    }

    /**
     * Compares two texts.
     *
     * @return spans that follow each other without gaps and cover both texts; none if both are empty. White space and marks
     *         between an equal and a differing piece belong to the equal one
     */
    public static List<DiffSpan> between(String before, String after) {
        if (before.isEmpty() && after.isEmpty())
            return List.of();
        return new WordDiff(before, after).spans();
    }

    private List<DiffSpan> spans() {
        int[] partner = align();
        int i = 0;
        int j = 0;
        while (i < words.size() || j < otherWords.size()) {
            int to = i;
            while (to < words.size() && partner[to] < 0)
                to++;
            int otherTo = to < words.size() ? partner[to] : otherWords.size();
            if (to > i || otherTo > j)
                differing(i, to, j, otherTo);
            i = to;
            j = otherTo;
            while (i < words.size() && partner[i] == j) {
                i++;
                j++;
            }
            if (i > to)
                add(Kind.EQUAL, false, words.get(to).start(), words.get(i - 1).end(), otherWords.get(otherTo).start(),
                        otherWords.get(j - 1).end());
        }
        equalUpTo(before.length(), after.length());
        return List.copyOf(spans);
    }

    private int[] align() {
        Map<String, Integer> numbers = new HashMap<>();
        int[] one = words.stream().mapToInt(w -> number(w, numbers)).toArray();
        int[] two = otherWords.stream().mapToInt(w -> number(w, numbers)).toArray();
        int[] weights = new int[numbers.size()];
        // Short words are mostly function words, which correspond by chance.
        numbers.forEach((word, number) -> weights[number] = word.length() > 3 ? 3 : 2);
        return WordAlignment.align(one, two, weights);
    }

    private static int number(WordToken word, Map<String, Integer> numbers) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(word.folded(), next);
        return known == null ? next : known;
    }

    private void differing(int from, int to, int otherFrom, int otherTo) {
        List<WordToken> gone = words.subList(from, to);
        List<WordToken> come = otherWords.subList(otherFrom, otherTo);
        Kind kind = gone.isEmpty() ? Kind.INSERTED : come.isEmpty() ? Kind.DELETED : Kind.REPLACED;
        boolean editorial = isEditorial(gone) || isEditorial(come);
        add(kind, editorial, gone.isEmpty() ? -1 : gone.get(0).start(), gone.isEmpty() ? -1 : gone.get(gone.size() - 1).end(),
                come.isEmpty() ? -1 : come.get(0).start(), come.isEmpty() ? -1 : come.get(come.size() - 1).end());
    }

    private static boolean isEditorial(List<WordToken> words) {
        return !words.isEmpty() && words.stream().allMatch(WordToken::editorial);
    }

    /** Gives what stands between two spans to the equal one of them; starts and ends of -1 stand for a side without words. */
    private void add(Kind kind, boolean editorial, int start, int stop, int otherStart, int otherStop) {
        if (kind != Kind.EQUAL)
            equalUpTo(start < 0 ? end : start, otherStart < 0 ? otherEnd : otherStart);
        TextRange range = new TextRange(end, stop < 0 ? end : stop);
        TextRange otherRange = new TextRange(otherEnd, otherStop < 0 ? otherEnd : otherStop);
        spans.add(span(kind, editorial, range, otherRange));
        end = range.end();
        otherEnd = otherRange.end();
    }

    /** Marks and white space on either side: a part of the equal span before them, or one of their own. */
    private void equalUpTo(int start, int otherStart) {
        if (start == end && otherStart == otherEnd)
            return;
        DiffSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        boolean goesOn = last != null && last.kind() == Kind.EQUAL;
        TextRange range = new TextRange(goesOn ? last.before().start() : end, start);
        TextRange otherRange = new TextRange(goesOn ? last.after().start() : otherEnd, otherStart);
        if (goesOn)
            spans.remove(spans.size() - 1);
        spans.add(span(Kind.EQUAL, false, range, otherRange));
        end = start;
        otherEnd = otherStart;
    }

    private DiffSpan span(Kind kind, boolean editorial, TextRange range, TextRange otherRange) {
        return new DiffSpan(kind, editorial, range, otherRange, range.of(before), otherRange.of(after));
    }
}
