package org.onrecord.quote.marks;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.text.TextRange;

/**
 * The outermost marked spans of an article, by paragraph. A paragraph that leaves one open, followed by one that begins with
 * an opening mark, is one quotation that goes on; otherwise what is left open ends with its paragraph.
 */
public final class MarkedSpans {

    private final String text;
    private final List<TextRange> paragraphs;
    private final boolean single;
    private final List<List<MarkedSpan>> found = new ArrayList<>();

    private MarkedSpans(String text, List<TextRange> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.single = QuotingHabit.usesSingleMarks(text, paragraphs);
    }

    /**
     * @param text the whole text, into which all offsets are
     * @param paragraphs where its paragraphs stand, in order
     * @return for each paragraph its spans in order
     */
    public static List<List<MarkedSpan>> in(String text, List<TextRange> paragraphs) {
        MarkedSpans spans = new MarkedSpans(text, paragraphs);
        Mark unclosed = null;
        for (int i = 0; i < paragraphs.size(); i++)
            unclosed = spans.read(i, unclosed);
        return spans.found;
    }

    /**
     * @param before the mark that the paragraph before leaves open; or null
     * @return the one that this paragraph leaves open
     */
    private Mark read(int index, Mark before) {
        TextRange paragraph = paragraphs.get(index);
        List<Mark> marks = MarkScanner.scan(text, paragraph.start(), paragraph.end(), single);
        boolean continued = before != null && !marks.isEmpty() && goesOn(before, marks, paragraph);
        MarkPairing.Result result = MarkPairing.pair(marks);
        List<MarkedSpan> spans = new ArrayList<>();
        for (int i = 0; i < result.outermost().size(); i++) {
            TextRange outer = result.outermost().get(i);
            add(spans, outer, result.words().get(i), true, continued && outer.start() == paragraph.start());
        }
        Mark unclosed = result.unclosed();
        if (unclosed != null)
            add(spans, new TextRange(unclosed.start(), paragraph.end()), new TextRange(unclosed.end(), paragraph.end()), false,
                    continued && unclosed.start() == paragraph.start());
        found.add(spans);
        return unclosed;
    }

    /**
     * Whether a paragraph goes on with what the one before left open: it begins with an opening mark, as is the rule, or
     * its first mark closes, where the rule is not kept; then one that opens is put in at its start.
     */
    private static boolean goesOn(Mark before, List<Mark> marks, TextRange paragraph) {
        Mark first = marks.get(0);
        if (first.family() != before.family())
            return false;
        if (first.role() != MarkRole.CLOSES && first.role() != MarkRole.RATHER_CLOSES)
            return first.start() == paragraph.start();
        marks.add(0, new Mark(paragraph.start(), paragraph.start(), before.family(), MarkRole.OPENS));
        return true;
    }

    private void add(List<MarkedSpan> spans, TextRange outer, TextRange words, boolean closed, boolean continued) {
        TextRange inner = stripped(words);
        if (!inner.isEmpty())
            spans.add(new MarkedSpan(outer, inner, closed, continued));
    }

    private TextRange stripped(TextRange range) {
        int start = range.start();
        int end = range.end();
        while (start < end && isSpace(text.charAt(start)))
            start++;
        while (end > start && isSpace(text.charAt(end - 1)))
            end--;
        return new TextRange(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
