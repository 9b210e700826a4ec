package org.onrecord.text.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The name of an outlet alone on the first line of a text: "The Harbour Dispatch". */
final class Masthead {

    private static final int MOST_WORDS = 6;

    /** Capitals, except in small words: "Journal of the West". */
    private static final Pattern NAME = Pattern
            .compile("\\p{Lu}[\\p{L}\\p{N}.'’&-]*(?: (?:of|the|and|for|&|\\p{Lu}[\\p{L}\\p{N}.'’&-]*))*");

    private static final Map<String, Set<String>> WORDS = new TreeMap<>();

    static {
        for (String[] row : PhraseTable.rows("mastheads.tsv"))
            WORDS.computeIfAbsent(row[0], key -> new HashSet<>()).addAll(List.of(row));
    }

    private Masthead() {
    }

    /** The name that the first line is, if it is one. */
    static Optional<String> of(Layout layout) {
        if (layout.size() == 0 || layout.headline() <= 0 || layout.kind(0) != BlockKind.FURNITURE)
            return Optional.empty();
        String line = layout.passage(0).words().strip();
        List<String> words = PhraseTable.words(line.toLowerCase(Locale.ROOT));
        boolean name = words.size() <= MOST_WORDS && NAME.matcher(line).matches()
                && words.stream().anyMatch(WORDS.get("outlet")::contains)
                && !words.stream().allMatch(WORDS.get("section")::contains);
        return name ? Optional.of(line) : Optional.empty();
    }
}
