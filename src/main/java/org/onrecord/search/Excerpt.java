package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.search.Highlight.Range;

/** Cuts a readable piece around what matches out of a long text. */
final class Excerpt {

    /** UTF-16 code units, about three lines; the piece grows beyond it only for a match that is longer itself. */
    static final int LENGTH = 240;

    /** How much of it stands before the first match, where there is as much. */
    private static final int LEAD = 60;

    private static final String CUT = "…";

    private Excerpt() {
    }

    /** @param matches ranges of the text, in order and apart; at least one */
    static Highlight around(long quotation, String text, List<Range> matches) {
        if (text.length() <= LENGTH)
            return new Highlight(quotation, text, matches);
        Range first = matches.get(0);
        int start = start(text, first);
        int end = end(text, start, first);
        String lead = start > 0 ? CUT : "";
        String excerpt = lead + text.substring(start, end) + (end < text.length() ? CUT : "");
        return new Highlight(quotation, excerpt, shifted(matches, start, end, lead.length() - start));
    }

    private static List<Range> shifted(List<Range> matches, int start, int end, int shift) {
        List<Range> shifted = new ArrayList<>();
        for (Range match : matches)
            if (match.start() >= start && match.end() <= end)
                shifted.add(new Range(match.start() + shift, match.end() + shift));
        return shifted;
    }

    /** The beginning of a word, or the first match itself where no word begins before it. */
    private static int start(String text, Range first) {
        int start = Math.min(first.start() - LEAD, text.length() - LENGTH);
        if (start <= 0)
            return 0;
        while (start < first.start() && !Character.isWhitespace(text.charAt(start - 1)))
            start++;
        return start;
    }

    /** The end of a word, but never within the first match or half a character. */
    private static int end(String text, int start, Range first) {
        int limit = Math.max(start + LENGTH, first.end());
        if (limit >= text.length())
            return text.length();
        int end = limit;
        while (end > first.end() && !Character.isWhitespace(text.charAt(end)))
            end--;
        if (end > first.end() || Character.isWhitespace(text.charAt(end)))
            return end;
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
