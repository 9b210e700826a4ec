package org.onrecord.quote.marks;

import java.util.Locale;
import java.util.Set;

/** Tells an apostrophe from a single quotation mark. */
final class Apostrophes {

    /** Words that begin with an apostrophe. */
    private static final Set<String> CLIPPED = Set.of("tis", "twas", "twere", "twould", "til", "till", "em", "cause", "bout",
            "round", "n", "cos", "im", "er");

    private static final int LONGEST_CLIPPED = 6;

    private Apostrophes() {
    }

    /**
     * Whether the mark at this offset is an apostrophe: between letters (don’t), before the digits of a decade (’90s), at
     * the head of a clipped word (’tis), after a plural (the ministers’ talks). A mark after an s that more signs of an end
     * follow is taken for a quotation mark.
     */
    static boolean isOne(String text, int at, int from, int to) {
        char before = at > from ? text.charAt(at - 1) : ' ';
        char after = at + 1 < to ? text.charAt(at + 1) : ' ';
        if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after))
            return true;
        if (Character.isDigit(before))
            return text.charAt(at) != '’';
        if (Character.isLetterOrDigit(before))
            return isPluralPossessive(text, at, to, before, after);
        return Character.isDigit(after) ? isDecade(text, at, to) : isClipped(text, at + 1, to);
    }

    private static boolean isPluralPossessive(String text, int at, int to, char before, char after) {
        return (before == 's' || before == 'z') && after == ' ' && at + 2 < to && Character.isLowerCase(text.charAt(at + 2))
                && closesLater(text, at + 1, to);
    }

    /** Whether a better mark of an end follows before the next one that opens; looks at a sentence or so. */
    private static boolean closesLater(String text, int from, int to) {
        int last = Math.min(to, from + 400);
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            boolean mark = c == '\'' || c == '’' || c == '‘';
            if (mark && !Character.isLetterOrDigit(text.charAt(i - 1)))
                return ".,!?…".indexOf(text.charAt(i - 1)) >= 0;
            if (mark && (i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1))) && text.charAt(i - 1) != 's')
                return true;
        }
        return false;
    }

    private static boolean isDecade(String text, int at, int to) {
        int end = at + 1;
        while (end < to && Character.isDigit(text.charAt(end)))
            end++;
        return end - at <= 3 && (end >= to || !Character.isLetter(text.charAt(end)) || text.charAt(end) == 's');
    }

    private static boolean isClipped(String text, int from, int to) {
        int end = from;
        while (end < to && end - from <= LONGEST_CLIPPED && Character.isLetter(text.charAt(end)))
            end++;
        return CLIPPED.contains(text.substring(from, end).toLowerCase(Locale.ROOT));
    }
}
