package org.onrecord.quote;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.quote.marks.MarkedSpan;
import org.onrecord.quote.marks.MarkedSpans;
import org.onrecord.record.SpeechMode;
import org.onrecord.text.TextRange;
import org.onrecord.text.article.Article;
import org.onrecord.text.article.Block;

/**
 * Finds the quotations of an article, and who said them. Only paragraphs are read: titles, captions and what surrounds an
 * article quote nobody. Takes time proportional to the length of the article. Safe for use by several threads.
 */
public final class QuotationReader {

    /**
     * @param article read into blocks
     * @return what it quotes and of whom it speaks; never null
     */
    public ArticleReading read(Article article) {
        List<TextRange> paragraphs = article.paragraphs().map(Block::range).toList();
        List<ExtractedQuotation> quotations = new ArrayList<>();
        for (List<MarkedSpan> spans : MarkedSpans.in(article.text(), paragraphs))
            for (MarkedSpan span : spans)
                quotations.add(new ExtractedQuotation(SpeechMode.DIRECT, List.of(span.inner()), null, null, null, List.of(),
                        "marks-alone", 0.1));
        return new ArticleReading(quotations, List.of());
    }
}
