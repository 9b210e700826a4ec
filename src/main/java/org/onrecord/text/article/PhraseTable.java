package org.onrecord.text.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Phrases of a resource file, and what each stands for. Compared are words in small letters, without digits, apostrophes
 * and signs, so that "Comments (12)" is "comments". A lookup costs a look into a table for each word.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseTable<T> {

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    /**
     * @param phrase of at least one word
     * @param value what it stands for
     */
    void add(String phrase, T value) {
        List<String> words = words(phrase);
        byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Entry<>(words, value));
    }

    /** The words of a line as phrases are compared. */
    static List<String> words(String line) {
        String small = line.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= small.length(); at++) {
            if (at < small.length() && isInWord(small.charAt(at)))
                continue;
            String word = withoutApostrophes(small.substring(start, at));
            if (!word.isEmpty())
                words.add(word);
            start = at + 1;
        }
        return words;
    }

    private static boolean isInWord(char c) {
        return isOfWord(c) || isApostrophe(c);
    }

    private static String withoutApostrophes(String word) {
        return word.indexOf('\'') < 0 && word.indexOf('’') < 0 ? word : word.replace("'", "").replace("’", "");
    }

    private static boolean isOfWord(char c) {
        if (c < 0x80)
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** The longest phrase that begins the words. */
    Optional<Found<T>> atStart(List<String> words, Predicate<T> wanted) {
        return at(words, 0, wanted);
    }

    /** The first phrase in the words, and of those that begin there the longest. */
    Optional<Found<T>> anywhere(List<String> words, Predicate<T> wanted) {
        for (int i = 0; i < words.size(); i++) {
            Optional<Found<T>> found = at(words, i, wanted);
            if (found.isPresent())
                return found;
        }
        return Optional.empty();
    }

    private Optional<Found<T>> at(List<String> words, int index, Predicate<T> wanted) {
        if (index >= words.size())
            return Optional.empty();
        List<Entry<T>> entries = byFirstWord.get(words.get(index));
        if (entries == null)
            return Optional.empty();
        Entry<T> best = null;
        for (Entry<T> entry : entries) {
            boolean longer = best == null || entry.words().size() > best.words().size();
            if (longer && entry.isAt(words, index) && wanted.test(entry.value()))
                best = entry;
        }
        return Optional.ofNullable(best).map(entry -> new Found<>(entry.value(), entry.words().size()));
    }

    /** The lines of a resource file beside this class, cut at tabs; empty lines and those that begin with # say nothing. */
    static List<String[]> rows(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PhraseTable.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a table on the class path cannot fail to be read", e);
        }
    }

    /**
     * @param value what the phrase stands for
     * @param words how many it has
     */
    record Found<T>(T value, int words) {
    }

    private record Entry<T>(List<String> words, T value) {

        boolean isAt(List<String> line, int index) {
            return index + words.size() <= line.size() && line.subList(index, index + words.size()).equals(words);
        }
    }
}
