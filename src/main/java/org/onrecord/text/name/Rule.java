package org.onrecord.text.name;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Letters that are replaced wherever they stand.
 *
 * @param hints one of these is in every word that the rule changes: most words are passed over at once
 */
record Rule(List<String> hints, Pattern pattern, String replacement) {

    /** @param hints at least one, with {@code |} between them */
    static Rule where(String hints, String pattern, String replacement) {
        return new Rule(List.of(hints.split("\\|")), Pattern.compile(pattern), replacement);
    }

    /** Replaces letters that have no special meaning in a pattern. */
    static Rule of(String letters, String replacement) {
        return where(letters, letters, replacement);
    }

    /** The rules one after the other. */
    static String all(List<Rule> rules, String word) {
        String changed = word;
        for (Rule rule : rules)
            changed = rule.in(changed);
        return changed;
    }

    String in(String word) {
        for (String hint : hints)
            if (word.contains(hint))
                return pattern.matcher(word).replaceAll(replacement);
        return word;
    }
}
