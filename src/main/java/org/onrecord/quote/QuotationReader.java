package org.onrecord.quote;

import java.util.List;

import org.onrecord.quote.cast.Cast;
import org.onrecord.quote.lexicon.Lexicon;
import org.onrecord.quote.marks.MarkedSpan;
import org.onrecord.quote.marks.MarkedSpans;
import org.onrecord.quote.mention.Mention;
import org.onrecord.quote.mention.Sentence;
import org.onrecord.text.TextRange;
import org.onrecord.text.article.Article;

/**
 * Finds the quotations of an article, and who said them. Only paragraphs are read: titles, captions and what surrounds an
 * article quote nobody. Takes time proportional to the length of the article. Safe for use by several threads.
 */
public final class QuotationReader {

    /** UTF-16 units: paragraphs of a longer text are read twice rather than held, so that memory stays bounded. */
    private static final int MOST_KEPT = 200_000;

    /**
     * @param article read into blocks
     * @return what it quotes and of whom it speaks; never null
     */
    public ArticleReading read(Article article) {
        String text = article.text();
        Lexicon lexicon = Lexicon.of(article.details().language());
        List<TextRange> ranges = Paragraphs.of(article);
        List<List<MarkedSpan>> spans = MarkedSpans.in(text, ranges);
        Cast cast = new Cast(text);
        Paragraph[] kept = new Paragraph[text.length() <= MOST_KEPT ? ranges.size() : 0];
        for (int i = 0; i < ranges.size(); i++) {
            Paragraph paragraph = Paragraph.read(text, ranges.get(i), spans.get(i), lexicon);
            register(cast, paragraph);
            if (i < kept.length)
                kept[i] = paragraph;
        }
        Transcript transcript = Transcript.of(text, ranges, lexicon);
        Attributor attributor = new Attributor(text, lexicon, cast);
        for (int i = 0; i < ranges.size(); i++) {
            Paragraph paragraph = i < kept.length ? kept[i] : Paragraph.read(text, ranges.get(i), spans.get(i), lexicon);
            if (transcript.turn(i) == null)
                attributor.read(paragraph);
            else
                attributor.readTurn(paragraph, transcript.turn(i));
            for (MarkedSpan span : spans.get(i))
                Paragraph.quoted(text, span, lexicon).forEach(cast::readQuoted);
        }
        return new ArticleReading(attributor.quotations(), cast.members());
    }

    private static void register(Cast cast, Paragraph paragraph) {
        for (Sentence sentence : paragraph.sentences())
            for (Mention mention : sentence.mentions())
                cast.register(mention);
    }
}
