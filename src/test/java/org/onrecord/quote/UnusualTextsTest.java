package org.onrecord.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.TextRange;
import org.onrecord.text.article.Article;
import org.onrecord.text.article.ArticleDetails;
import org.onrecord.text.article.Block;
import org.onrecord.text.article.BlockKind;

/** Texts that no newspaper prints are read in bounded time, and what is found lies within them. */
class UnusualTextsTest {

    /** Far more than is needed (about a second a megabyte), far less than anything quadratic takes. */
    private static final Duration ENOUGH = Duration.ofSeconds(60);

    private final QuotationReader reader = new QuotationReader();

    static Stream<String> texts() {
        return Stream.of("“a b ".repeat(10_000), "\" a \"b ".repeat(10_000), "'a s' b ".repeat(50_000), "” ".repeat(10_000),
                "the head of ".repeat(50_000) + "said", "Head Of Aaa ".repeat(50_000) + "said", "he said, ".repeat(50_000),
                ", saying that ".repeat(50_000), "a".repeat(1_000_000), ", ".repeat(200_000) + " said", "U.S.A".repeat(100_000),
                "\ud83d\ude00".repeat(50_000), "A: b ".repeat(50_000), "", " ", "“", "”", "“”", "\"\"", "said", "“said", ".");
    }

    private static Article oneParagraph(String text) {
        return new Article(text, List.of(new Block(BlockKind.PARAGRAPH, new TextRange(0, text.length()))), ArticleDetails.NONE);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areReadInBoundedTime(String text) {
        ArticleReading reading = assertTimeout(ENOUGH, () -> reader.read(oneParagraph(text)));
        assertThat(reading.quotations()).allSatisfy(quotation -> assertThat(quotation.spans())
                .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length())));
    }

    @Test
    void onlyParagraphsAreRead() {
        String text = "“We go,” Anna Berg said.";
        Article headline = new Article(text, List.of(new Block(BlockKind.HEADLINE, new TextRange(0, text.length()))),
                ArticleDetails.NONE);
        assertThat(reader.read(headline).quotations()).isEmpty();
        assertThat(reader.read(headline).cast()).isEmpty();
    }
}
