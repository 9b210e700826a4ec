package org.onrecord.search.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.onrecord.text.name.NameKeys;

/**
 * The words of a text that may be names, by their {@link NameKeys}: what fields with the analyzer {@link Analyzers#KEYS}
 * hold, and what is looked for in them.
 */
public final class NameWords {

    private NameWords() {
    }

    /** The keys of all words that may be names, with spaces between, each once; null if there are none. */
    public static String ofNames(List<String> names) {
        return joined(names, NameKeys::of);
    }

    /** As {@link #ofNames}, for texts whose words may stand in any grammatical case. */
    public static String ofTexts(List<String> texts) {
        return joined(texts, NameKeys::inText);
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
