package org.onrecord.text.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern for what few lines have, with the signs or words of which each match has one. A line without any of them is known
 * not to match before the pattern is tried, which costs a hundred times as much.
 */
final class RarePattern {

    private final Pattern pattern;
    private final List<String> parts;

    private RarePattern(Pattern pattern, List<String> parts) {
        this.pattern = pattern;
        this.parts = parts;
    }

    /** @param parts as they stand in the text, whatever the flags of the pattern; each match has one of them */
    static RarePattern with(Pattern pattern, String... parts) {
        return new RarePattern(pattern, List.of(parts));
    }

    /** Whether all of the line matches. */
    boolean matches(String line) {
        return mayMatch(line) && pattern.matcher(line).matches();
    }

    /** Whether a part of the line matches. */
    boolean isIn(String line) {
        return mayMatch(line) && pattern.matcher(line).find();
    }

    /** The first match in the line; null if there is none. */
    Matcher first(String line) {
        if (!mayMatch(line))
            return null;
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? matcher : null;
    }

    private boolean mayMatch(String line) {
        for (String part : parts) {
            if (line.contains(part))
                return true;
        }
        return false;
    }
}
