package org.onrecord.text.article;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.text.TextRange;

/**
 * The passages of plain text. Where paragraphs stand on a line each, as in what sites and copying yield, a line is a
 * passage. Where lines were broken at a width, as mail and old agency feeds do, the lines of a paragraph are one.
 */
final class PlainPassages {

    /** Nobody breaks lines at more. */
    private static final int WIDEST = 120;

    /** Nor at less. */
    private static final int NARROWEST = 40;

    /** Below it, one cannot tell. */
    private static final int FEWEST_LINES = 6;

    private final String text;
    private final List<Line> lines = new ArrayList<>();

    private PlainPassages(String text) {
        this.text = text;
    }

    static List<Passage> of(String text) {
        PlainPassages reading = new PlainPassages(text);
        reading.split();
        int width = reading.width();
        return reading.passages(width);
    }

    /** Lines without the white space around them; empty ones are only counted. */
    private void split() {
        boolean apart = true;
        int from = 0;
        while (from < text.length()) {
            int to = endOfLine(from);
            int start = from;
            while (start < to && isSpace(text.charAt(start)))
                start++;
            int end = to;
            while (end > start && isSpace(text.charAt(end - 1)))
                end--;
            if (start < end)
                lines.add(new Line(start, end, apart));
            apart = start == end;
            from = to + (text.startsWith("\r\n", to) ? 2 : 1);
        }
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < text.length() && !isLineBreak(text.charAt(at)))
            at++;
        return at;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** The width at which the lines were broken; 0 if they were not. */
    private int width() {
        int longest = lines.stream().mapToInt(Line::length).filter(length -> length <= WIDEST).max().orElse(0);
        long longer = lines.stream().filter(line -> line.length() > WIDEST).count();
        if (lines.size() < FEWEST_LINES || longest < NARROWEST || longer * 50 > lines.size())
            return 0;
        int pairs = 0;
        int broken = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).apart())
                continue;
            pairs++;
            if (isBroken(lines.get(i - 1), lines.get(i), longest))
                broken++;
        }
        return broken * 5 > pairs * 3 ? longest : 0;
    }

    /** Whether the first word of a line did not fit on the line before it. */
    private boolean isBroken(Line before, Line line, int width) {
        int word = line.start();
        while (word < line.end() && !isSpace(text.charAt(word)))
            word++;
        return before.length() + 1 + word - line.start() > width;
    }

    private List<Passage> passages(int width) {
        List<Passage> passages = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int last = i;
            while (width > 0 && last + 1 < lines.size() && !lines.get(last + 1).apart()
                    && isBroken(lines.get(last), lines.get(last + 1), width))
                last++;
            passages.add(passage(i, last));
            i = last + 1;
        }
        return passages;
    }

    private Passage passage(int first, int last) {
        TextRange range = new TextRange(lines.get(first).start(), lines.get(last).end());
        String raw = range.of(text);
        if (first < last)
            raw = raw.replaceAll("\\s*[\\n\\r]\\s*", " ");
        return new Passage(Markdown.bare(raw), range, lines.get(first).apart(), Markdown.kind(raw));
    }

    private record Line(int start, int end, boolean apart) {

        int length() {
            return end - start;
        }
    }
}
