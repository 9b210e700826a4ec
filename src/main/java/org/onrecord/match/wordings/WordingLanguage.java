package org.onrecord.match.wordings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

import org.onrecord.text.WordScanner;
import org.onrecord.text.WordToken;

/**
 * What must be known of a language to compare wordings in it. The words of English, Russian and German stand in
 * {@code function-words-*.txt} and {@code negations-*.txt}; other languages are read as English, which changes little in them.
 */
enum WordingLanguage {

    ENGLISH("en", true),
    RUSSIAN("ru", true),
    GERMAN("de", false);

    private final String tag;
    private final boolean capitalsTell;
    private final Set<String> functionWords;
    private final Set<String> negations;

    WordingLanguage(String tag, boolean capitalsTell) {
        this.tag = tag;
        this.capitalsTell = capitalsTell;
        this.functionWords = words("function-words-" + tag + ".txt");
        this.negations = words("negations-" + tag + ".txt");
    }

    /** @param primary a language tag without script and region */
    static WordingLanguage of(String primary) {
        for (WordingLanguage language : values())
            if (language.tag.equals(primary))
                return language;
        return ENGLISH;
    }

    /** The words of a list whose comments begin with {@code #}, folded as the words of wordings are. */
    private static Set<String> words(String file) {
        try (InputStream in = WordingLanguage.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> WordScanner.scan(line).stream()).map(WordToken::folded)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Whether a capital within a sentence marks a name: German writes every noun with one. */
    boolean capitalsTell() {
        return capitalsTell;
    }

    /** Whether a word says little of what is spoken of: an article, pronoun, preposition, conjunction or auxiliary. */
    boolean isFunctionWord(String folded) {
        return functionWords.contains(folded);
    }

    /** Whether a word denies. */
    boolean denies(String folded) {
        return negations.contains(folded);
    }
}
