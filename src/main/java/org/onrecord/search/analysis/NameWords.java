package org.onrecord.search.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.onrecord.text.name.NameKeys;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/**
 * The words of a text that may be names, by their {@link NameKeys}: what fields with the analyzer {@link Analyzers#KEYS}
 * hold, and what is looked for in them.
 */
public final class NameWords {

    /** Words of texts: most that have a capital begin a sentence, and are common. Their keys take some three megabytes. */
    private static final int REMEMBERED = 10_000;

    // What tends it runs in place: another thread would be woken for every few words.
    private static final LoadingCache<String, Set<String>> IN_TEXT = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .executor(Runnable::run).build(word -> Collections.unmodifiableSet(NameKeys.inText(word)));

    private NameWords() {
    }

    /** The keys of a word of a text, see {@link NameKeys#inText}. */
    public static Set<String> inText(String word) {
        return IN_TEXT.get(word);
    }

    /** The keys of all words that may be names, with spaces between, each once; null if there are none. */
    public static String ofNames(List<String> names) {
        return joined(names, NameKeys::of);
    }

    /** As {@link #ofNames}, for texts whose words may stand in any grammatical case. */
    public static String ofTexts(List<String> texts) {
        return joined(texts, NameWords::inText);
    }

    private static String joined(List<String> texts, Function<String, Set<String>> keys) {
        Set<String> all = new LinkedHashSet<>();
        for (String text : texts)
            for (String word : written(text))
                if (NameKeys.isNameLike(word))
                    all.addAll(keys.apply(word));
        return all.isEmpty() ? null : String.join(" ", all);
    }

    /**
     * The keys of each word of what was typed, whether with a capital or not.
     *
     * @return none if any of the words has none
     */
    public static List<Set<String>> asked(String typed) {
        List<Set<String>> keys = new ArrayList<>();
        for (String word : written(typed))
            keys.add(NameKeys.of(word));
        return keys.stream().anyMatch(Set::isEmpty) ? List.of() : keys;
    }

    private static List<String> written(String text) {
        return Words.of(Analyzers.VERBATIM, text).stream().map(word -> text.substring(word.start(), word.end())).toList();
    }
}
