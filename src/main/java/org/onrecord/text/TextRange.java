package org.onrecord.text;

/**
 * A piece of a text.
 *
 * @param start UTF-16 offset
 * @param end UTF-16 offset after it, not before {@code start}
 */
public record TextRange(int start, int end) {

    public TextRange {
        if (start < 0 || end < start)
            throw new IllegalArgumentException("a range begins at 0 or later and does not end before it begins");
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return start == end;
    }

    /** What stands in it. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
