package org.onrecord.ingest.article;

import java.util.List;
import java.util.Optional;

import org.onrecord.match.occasion.OccasionReader;
import org.onrecord.match.occasion.OccasionReading;
import org.onrecord.match.occasion.Placement;
import org.onrecord.match.occasion.StatementPlacer;
import org.onrecord.quote.ArticleReading;
import org.onrecord.quote.QuotationReader;
import org.onrecord.text.article.Article;

/**
 * What an article says, by itself: without the record, and without other articles.
 *
 * @param article what was read
 * @param reading whom it quotes and of whom it speaks
 * @param occasions the meetings that it speaks of, and what it claims of them
 * @param placements for each quotation, where and when it says that it was said; empty where it does not
 */
public record ArticleExtraction(Article article, ArticleReading reading, OccasionReading occasions,
        List<Optional<Placement>> placements) {

    private static final QuotationReader QUOTATIONS = new QuotationReader();

    /** Takes time proportional to the length of the article; several threads may extract at once. */
    public static ArticleExtraction of(Article article) {
        ArticleReading reading = QUOTATIONS.read(article);
        OccasionReading occasions = OccasionReader.read(article);
        List<Optional<Placement>> placements = new StatementPlacer(article, occasions).place(reading.quotations());
        return new ArticleExtraction(article, reading, occasions.withSpeakers(reading.quotations(), placements), placements);
    }
}
