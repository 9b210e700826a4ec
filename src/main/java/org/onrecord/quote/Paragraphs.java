package org.onrecord.quote;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.text.TextRange;
import org.onrecord.text.article.Article;
import org.onrecord.text.article.Block;

/** The paragraphs of an article that are read. One of enormous length is read in pieces, so that memory stays bounded. */
final class Paragraphs {

    /** UTF-16 units; the longest paragraphs of newspapers have a tenth of it. */
    static final int LONGEST = 20_000;

    private Paragraphs() {
    }

    static List<TextRange> of(Article article) {
        List<TextRange> pieces = new ArrayList<>();
        article.paragraphs().map(Block::range).forEach(range -> cut(article.text(), range, pieces));
        return pieces;
    }

    private static void cut(String text, TextRange range, List<TextRange> pieces) {
        int start = range.start();
        while (range.end() - start > LONGEST) {
            int end = lastSpace(text, start, start + LONGEST);
            pieces.add(new TextRange(start, end));
            start = end;
        }
        pieces.add(new TextRange(start, range.end()));
    }

    /** Before the last white space, or at the limit where there is none. */
    private static int lastSpace(String text, int start, int limit) {
        for (int at = limit; at > start; at--)
            if (Character.isWhitespace(text.charAt(at)))
                return at;
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
