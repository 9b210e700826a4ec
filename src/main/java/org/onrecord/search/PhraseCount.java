package org.onrecord.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts in how many statements the phrases occur that go on from a beginning. */
final class PhraseCount {

    /** Words of a phrase beyond the whole ones that were typed. */
    static final int MAX_WORDS = 4;

    /** A phrase of one word is a word, and one that a single statement has is not frequent. */
    static final int LEAST = 2;

    private final Beginning beginning;
    private final int whole;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> shown = new HashMap<>();

    PhraseCount(Beginning beginning) {
        this.beginning = beginning;
        this.whole = beginning.whole().size();
    }

    /** @param texts of one statement */
    void add(List<String> texts) {
        Set<String> phrases = new HashSet<>();
        for (String text : texts)
            for (WordRun run : WordRun.of(text))
                for (int from = 0; from + whole < run.size(); from++)
                    if (begins(run, from))
                        collect(run, from, phrases);
        phrases.forEach(phrase -> counts.merge(phrase, 1, Integer::sum));
    }

    private boolean begins(WordRun run, int from) {
        for (int i = 0; i < whole; i++)
            if (!run.term(from + i).equals(beginning.words().get(i)))
                return false;
        return run.term(from + whole).startsWith(beginning.last());
    }

    private void collect(WordRun run, int from, Set<String> into) {
        StringBuilder phrase = new StringBuilder(run.term(from));
        int end = Math.min(run.size(), from + whole + MAX_WORDS);
        for (int i = from + 1; i < end; i++) {
            phrase.append(' ').append(run.term(i));
            if (i >= from + whole && mayEnd(run.term(i)) && into.add(phrase.toString()))
                shown.putIfAbsent(phrase.toString(), run.shown(from, i));
        }
    }

    /** Whether a phrase may end so: not in a word that something must follow, in many languages a single letter too. */
    static boolean mayEnd(String term) {
        boolean letter = term.length() == 1 && Character.isLetter(term.charAt(0));
        return !letter && !NameResolver.FUNCTION_WORDS.contains(term);
    }

    /** Whether enough of the statements have it. */
    boolean isFrequent(String phrase) {
        return counts.getOrDefault(phrase, 0) >= LEAST;
    }

    /** A phrase as the first statement has it that was added with it. */
    String shown(String phrase) {
        return shown.get(phrase);
    }

    /** The best of those that are frequent, as the first statements have them. */
    List<String> frequent(int first) {
        Map<String, Integer> frequent = new HashMap<>(counts);
        frequent.keySet().removeIf(phrase -> !isFrequent(phrase));
        return best(frequent, first).stream().map(this::shown).toList();
    }

    /** Most frequent first, of equally frequent ones the longest; none that another of them begins with. */
    static List<String> best(Map<String, Integer> counts, int first) {
        List<String> phrases = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer> comparingByValue().reversed()
                        .thenComparing(Map.Entry::getKey, Comparator.comparingInt(String::length).reversed())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).toList();
        List<String> chosen = new ArrayList<>();
        for (String phrase : phrases)
            if (chosen.size() < first && chosen.stream().noneMatch(other -> isSame(phrase, other)))
                chosen.add(phrase);
        return chosen;
    }

    private static boolean isSame(String phrase, String other) {
        return (phrase + ' ').startsWith(other + ' ') || (other + ' ').startsWith(phrase + ' ');
    }
}
