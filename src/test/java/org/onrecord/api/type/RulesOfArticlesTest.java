package org.onrecord.api.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.onrecord.match.occasion.OccasionReader;
import org.onrecord.match.occasion.OccasionReading;
import org.onrecord.match.occasion.ProposedClaim;
import org.onrecord.match.occasion.ProposedMeeting;
import org.onrecord.quote.ExtractedQuotation;
import org.onrecord.quote.QuotationReader;
import org.onrecord.quote.gold.GoldArticle;
import org.onrecord.quote.gold.GoldFiles;
import org.onrecord.text.article.Article;

/** Each rule that finds something in the annotated articles and passages is explained to those who judge it. */
class RulesOfArticlesTest {

    private static Stream<Article> texts() {
        return Stream.concat(GoldFiles.articles().stream(), GoldFiles.passages().stream()).map(GoldArticle::article);
    }

    private static Set<String> unexplained(Stream<String> rules) {
        return rules.filter(rule -> RuleExplanations.known(rule).isEmpty()).collect(TreeSet::new, Set::add, Set::addAll);
    }

    @Test
    void thoseOfQuotations() {
        QuotationReader reader = new QuotationReader();
        assertThat(unexplained(texts().flatMap(article -> reader.read(article).quotations().stream())
                .map(ExtractedQuotation::rule))).isEmpty();
    }

    @Test
    void thoseOfMeetings() {
        assertThat(unexplained(texts().flatMap(article -> {
            OccasionReading reading = OccasionReader.read(article);
            return Stream.concat(reading.meetings().stream().map(ProposedMeeting::rule),
                    reading.claims().stream().map(ProposedClaim::rule));
        }))).isEmpty();
    }
}
