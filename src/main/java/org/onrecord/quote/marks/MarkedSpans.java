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
        boolean goesOn = false;
        for (int i = 0; i < paragraphs.size(); i++)
            goesOn = spans.read(i, goesOn);
        return spans.found;
    }

    /** @return whether the next paragraph goes on with what this one leaves open */
    private boolean read(int index, boolean continued) {
        TextRange paragraph = paragraphs.get(index);
        MarkPairing.Result result = MarkPairing
                .pair(MarkScanner.scan(text, paragraph.start(), paragraph.end(), single));
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
        return unclosed != null && index + 1 < paragraphs.size() && opens(paragraphs.get(index + 1));
    }

    private void add(List<MarkedSpan> spans, TextRange outer, TextRange words, boolean closed, boolean continued) {
        TextRange inner = stripped(words);
        if (!inner.isEmpty())
            spans.add(new MarkedSpan(outer, inner, closed, continued));
    }

    private boolean opens(TextRange paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + 4);
        List<Mark> marks = MarkScanner.scan(text, paragraph.start(), end, single);
        return !marks.isEmpty() && marks.get(0).start() == paragraph.start() && marks.get(0).role() != MarkRole.CLOSES;
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
