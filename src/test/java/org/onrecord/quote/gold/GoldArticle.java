package org.onrecord.quote.gold;

import java.util.List;

import org.onrecord.text.TextRange;
import org.onrecord.text.article.Article;

/**
 * An article whose quotations are known.
 *
 * @param name of the file, and of the passage in it
 * @param article as a reader gets it
 * @param quotations all of them, in order
 * @param unquoted what stands in marks and is no quotation
 * @param leftOut where nothing is scored, as it is not known what would be right
 */
public record GoldArticle(String name, Article article, List<GoldQuotation> quotations, List<TextRange> unquoted,
        List<TextRange> leftOut) {

    public GoldArticle {
        quotations = List.copyOf(quotations);
        unquoted = List.copyOf(unquoted);
        leftOut = List.copyOf(leftOut);
    }

    /** Its words. */
    public String text() {
        return article.text();
    }
}
