package org.onrecord.text.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.quote.ExtractedQuotation;
import org.onrecord.quote.QuotationReader;

/** Five reports of one meeting, each with a page around it: what is the report's own, and what it quotes. */
class PagesAroundArticlesTest {

    private static Article article(String file) throws IOException, UnreadableArticle {
        try (InputStream in = PagesAroundArticlesTest.class.getResourceAsStream("/articles/embassy-talks/" + file)) {
            return ArticleFile.read(in.readAllBytes()).article();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            harbour-dispatch.txt | American and Russian envoys sit down in Istanbul over shuttered embassies | 2025-02-27
            strait-gazette.txt   | Istanbul hosts second round of U.S.-Russian contacts                       | 2025-02-28
            meridian-post.html   | Embassy talks end without a word from either side                         | 2025-02-27
            civic-ledger.txt     | Russia and U.S. officials hold embassy talks in Istanbul                   | 2025-02-27
            lantern-review.txt   | What to expect in Istanbul                                                 | 2025-02-26
            """)
    void theReportSaysWhatItIsCalledAndWhenItWasPublished(String file, String headline, String published) throws Exception {
        ArticleDetails details = article(file).details();
        assertThat(details.headline()).isEqualTo(headline);
        assertThat(details.datePublished()).hasToString(published);
    }

    /** Links to other articles quote, too; what they quote is not in this one. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({ "harbour-dispatch.txt, bridge", "meridian-post.html, winter", "civic-ledger.txt, Nobody asked us" })
    void nothingIsQuotedFromLinks(String file, String words) throws Exception {
        Article article = article(file);
        List<ExtractedQuotation> quotations = new QuotationReader().read(article).quotations();
        assertThat(quotations).isNotEmpty().noneMatch(quotation -> quotation.spans().stream()
                .anyMatch(span -> span.of(article.text()).contains(words)));
    }
}
