package org.onrecord.quote.marks;

import java.util.List;

import org.onrecord.text.TextRange;

/** Whether a text quotes with single marks, as British papers do: only where double ones are rare. */
final class QuotingHabit {

    /** One stray pair, such as that of a title, does not make a text one that quotes with double marks. */
    private static final int RARE = 4;

    private QuotingHabit() {
    }

    static boolean usesSingleMarks(String text, List<TextRange> paragraphs) {
        int doubles = 0;
        int singles = 0;
        for (TextRange paragraph : paragraphs)
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                char c = text.charAt(i);
                if (isDouble(c))
                    doubles++;
                else if (isOpening(text, i, paragraph))
                    singles++;
            }
        return singles > 0 && doubles <= RARE && 2 * singles > doubles;
    }

    private static boolean isDouble(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '«', '»', '＂' -> true;
            default -> false;
        };
    }

    private static boolean isOpening(String text, int at, TextRange paragraph) {
        char c = text.charAt(at);
        if (c != '\'' && c != '‘')
            return false;
        boolean begins = at == paragraph.start() || !Character.isLetterOrDigit(text.charAt(at - 1))
                && text.charAt(at - 1) != c;
        return begins && at + 1 < paragraph.end() && Character.isLetter(text.charAt(at + 1))
                && !Apostrophes.isOne(text, at, paragraph.start(), paragraph.end());
    }
}
