package org.onrecord.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.Words;
import org.onrecord.search.analysis.Words.Word;

/** Counts in how many statements the phrases occur that go on from a beginning. */
final class PhraseCount {

    /** Words of a phrase beyond the whole ones that were typed. */
    private static final int MAX_WORDS = 4;

    /** A phrase of one word is a word, and one that a single statement has is not frequent. */
    private static final int LEAST = 2;

    /** What may stand between the words of a phrase; anything else ends it. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}'\u2019-]+");

    private final List<String> whole;
    private final String beginning;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> shown = new HashMap<>();

    /** @param words in the form of the verbatim index; the last may be a beginning */
    PhraseCount(List<String> words) {
        this.whole = words.subList(0, words.size() - 1);
        this.beginning = words.get(words.size() - 1);
    }

    /** @param texts of one statement */
    void add(List<String> texts) {
        Set<String> phrases = new HashSet<>();
        for (String text : texts) {
            List<Word> words = Words.of(Analyzers.VERBATIM, text);
            for (int from = 0; from + whole.size() < words.size(); from++)
                if (begins(words, from))
                    collect(text, words, from, phrases);
        }
        phrases.forEach(phrase -> counts.merge(phrase, 1, Integer::sum));
    }

    private boolean begins(List<Word> words, int from) {
        for (int i = 0; i < whole.size(); i++)
            if (!words.get(from + i).term().equals(whole.get(i)))
                return false;
        return words.get(from + whole.size()).term().startsWith(beginning);
    }

    private void collect(String text, List<Word> words, int from, Set<String> into) {
        StringBuilder phrase = new StringBuilder(words.get(from).term());
        int end = Math.min(words.size(), from + whole.size() + MAX_WORDS);
        for (int i = from + 1; i < end; i++) {
            String between = text.substring(words.get(i - 1).end(), words.get(i).start());
            if (!BETWEEN.matcher(between).matches())
                return;
            phrase.append(' ').append(words.get(i).term());
            boolean isWhole = i >= from + whole.size() && !NameResolver.FUNCTION_WORDS.contains(words.get(i).term());
            if (isWhole && into.add(phrase.toString()))
                shown.putIfAbsent(phrase.toString(), text.substring(words.get(from).start(), words.get(i).end()));
        }
    }

    /** Most frequent first, of equally frequent ones the longest; none that another of them begins with. */
    List<String> frequent(int first) {
        List<String> phrases = counts.entrySet().stream()
                .filter(phrase -> phrase.getValue() >= LEAST)
                .sorted(Map.Entry.<String, Integer> comparingByValue().reversed()
                        .thenComparing(Map.Entry::getKey, Comparator.comparingInt(String::length).reversed())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).toList();
        List<String> chosen = new ArrayList<>();
        for (String phrase : phrases)
            if (chosen.size() < first && chosen.stream().noneMatch(other -> isSame(phrase, other)))
                chosen.add(phrase);
        return chosen.stream().map(shown::get).toList();
    }

    private static boolean isSame(String phrase, String other) {
        return (phrase + ' ').startsWith(other + ' ') || (other + ' ').startsWith(phrase + ' ');
    }
}
