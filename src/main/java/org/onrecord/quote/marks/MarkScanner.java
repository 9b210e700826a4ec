package org.onrecord.quote.marks;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotation marks of a paragraph and tells by their neighbours which open and which close. Apostrophes, feet and
 * inches are none. One pass.
 */
final class MarkScanner {

    private final String text;
    private final int from;
    private final int to;
    private final boolean single;
    private final List<Mark> marks = new ArrayList<>();

    private MarkScanner(String text, int from, int to, boolean single) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.single = single;
    }

    /**
     * The marks between two offsets, in order.
     *
     * @param single whether the text quotes with single marks, so that these are looked at too
     */
    static List<Mark> scan(String text, int from, int to, boolean single) {
        MarkScanner scanner = new MarkScanner(text, from, to, single);
        for (int at = from; at < to;)
            at = scanner.step(at);
        return scanner.marks;
    }

    private int step(int at) {
        char c = text.charAt(at);
        switch (c) {
            case '"', '＂', '″' -> straight(at);
            case '“', '‟', '”', '„' -> curly(at, c);
            case '«', '»' -> guillemet(at, c == '«', MarkFamily.GUILLEMET);
            case '‹', '›' -> guillemet(at, c == '‹', MarkFamily.SINGLE_GUILLEMET);
            case '`' -> {
                if (charAt(at + 1) == '`')
                    return add(at, at + 2, MarkFamily.DOUBLE, MarkRole.OPENS);
            }
            case '\'', '‘', '’', '‚' -> {
                return apostrophe(at, c);
            }
            default -> {
            }
        }
        return at + 1;
    }

    private int add(int start, int end, MarkFamily family, MarkRole role) {
        marks.add(new Mark(start, end, family, role));
        return end;
    }

    private void straight(int at) {
        if (isInches(at))
            return;
        MarkRole role = byNeighbours(at, at + 1);
        boolean slipped = role == MarkRole.CLOSES && charAt(at - 1) == ',' && charAt(at + 1) == ' '
                && (Character.isUpperCase(charAt(at + 2)) || charAt(at + 2) == '[');
        add(at, at + 1, MarkFamily.DOUBLE, slipped ? MarkRole.RATHER_CLOSES : role);
    }

    /** {@code 6'2"}: a mark after digits after a foot's mark. */
    private boolean isInches(int at) {
        int before = at - 1;
        while (before >= from && Character.isDigit(text.charAt(before)))
            before--;
        if (before < at - 1 && before > from && text.charAt(before) == ' ')
            before--;
        return before < at - 1 && before > from && (text.charAt(before) == '\'' || text.charAt(before) == '’' || text
                .charAt(before) == '′') && Character.isDigit(text.charAt(before - 1));
    }

    private void curly(int at, char c) {
        MarkRole seen = byNeighbours(at, at + 1);
        MarkRole role = switch (c) {
            // It opens in English and closes in German.
            case '“', '‟' -> seen == MarkRole.CLOSES ? MarkRole.EITHER : MarkRole.OPENS;
            // It closes in English; Swedish and Finnish open with it as well.
            case '”' -> seen == MarkRole.OPENS ? MarkRole.EITHER : MarkRole.CLOSES;
            default -> MarkRole.OPENS;
        };
        add(at, at + 1, MarkFamily.DOUBLE, role);
    }

    /** « opens in most languages and closes in others; spaces within them are of French. */
    private void guillemet(int at, boolean left, MarkFamily family) {
        MarkRole usual = left ? MarkRole.OPENS : MarkRole.CLOSES;
        MarkRole seen = byNeighbours(at, at + 1);
        add(at, at + 1, family, seen == MarkRole.EITHER ? usual : seen);
    }

    private int apostrophe(int at, char c) {
        char next = charAt(at + 1);
        if (c == '\'' && next == '\'')
            return add(at, at + 2, MarkFamily.DOUBLE, byNeighbours(at, at + 2));
        if (!single || c != '‘' && Apostrophes.isOne(text, at, from, to))
            return at + 1;
        MarkRole seen = byNeighbours(at, at + 1);
        if (c == '‘' || c == '‚')
            return add(at, at + 1, MarkFamily.SINGLE, MarkRole.OPENS);
        return add(at, at + 1, MarkFamily.SINGLE, seen);
    }

    private MarkRole byNeighbours(int start, int end) {
        boolean beginsWord = isEdge(charAt(start - 1), true);
        boolean endsWord = isEdge(charAt(end), false);
        if (beginsWord == endsWord)
            return MarkRole.EITHER;
        return beginsWord ? MarkRole.OPENS : MarkRole.CLOSES;
    }

    /** Whether a word may begin after, or end before, such a character. */
    private static boolean isEdge(char c, boolean before) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '—' || c == '–' || c == '/')
            return true;
        return before ? "([{¿¡-".indexOf(c) >= 0 : ")]},.;:!?…-".indexOf(c) >= 0;
    }

    /** A space outside of the paragraph. */
    private char charAt(int at) {
        return at < from || at >= to ? ' ' : text.charAt(at);
    }
}
