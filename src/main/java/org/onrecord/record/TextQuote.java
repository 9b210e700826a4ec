package org.onrecord.record;

/**
 * Where words stand in a text: their position, and the words themselves with a little of what surrounds them, so that
 * each checks the other (W3C Web Annotation, TextPositionSelector and TextQuoteSelector).
 *
 * @param start UTF-16 offset of the first code unit
 * @param end UTF-16 offset after the last code unit
 * @param exact the words at {@code [start, end)}
 * @param prefix up to {@value #CONTEXT} code units before them
 * @param suffix up to {@value #CONTEXT} code units after them
 */
public record TextQuote(int start, int end, String exact, String prefix, String suffix) {

    /** Enough to tell two occurrences apart in news text; the Web Annotation examples use as much. */
    public static final int CONTEXT = 32;

    /**
     * Quotes {@code text} at {@code [start, end)}.
     *
     * @throws IndexOutOfBoundsException if the range is empty or not within the text
     */
    public static TextQuote at(String text, int start, int end) {
        if (start < 0 || end > text.length() || start >= end)
            throw new IndexOutOfBoundsException("[" + start + ", " + end + ") is no range of " + text.length() + " code units");
        return new TextQuote(start, end, text.substring(start, end), before(text, start), after(text, end));
    }

    private static String before(String text, int start) {
        int from = Math.max(0, start - CONTEXT);
        // Half a surrogate pair is no text: databases and JSON refuse it.
        if (from > 0 && Character.isLowSurrogate(text.charAt(from)))
            from++;
        return text.substring(Math.min(from, start), start);
    }

    private static String after(String text, int end) {
        int to = Math.min(text.length(), end + CONTEXT);
        if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)))
            to--;
        return text.substring(end, Math.max(to, end));
    }

    /** Whether {@code text} still has these words at this place. */
    public boolean isIn(String text) {
        return end <= text.length() && text.startsWith(exact, start) && start + exact.length() == end;
    }
}
