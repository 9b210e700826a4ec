package org.onrecord.quote.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.onrecord.quote.QuotationReader;
import org.onrecord.quote.gold.Score.Measure;

/** What the reading of quotations must reach on annotated English articles; docs/measurements/reading.md has the figures. */
class ReadingBarsTest {

    private static final double JOINT_F1 = 0.84;
    private static final double SEGMENT = 0.97;
    private static final double INDIRECT_RECALL = 0.68;
    private static final double INDIRECT_PRECISION = 0.92;
    private static final double CONFIDENT = 0.9;
    private static final double CONFIDENT_PRECISION = 0.95;
    private static final double CONFIDENT_RECALL = 0.65;

    private static Score score(List<GoldArticle> articles) {
        QuotationReader reader = new QuotationReader();
        return Score.of(articles.stream().filter(gold -> "en".equals(gold.article().details().language())).toList(),
                article -> reader.read(article).quotations());
    }

    private static void findsSpeakers(Score score) {
        assertThat(score.tally(Measure.JOINT).f1()).as("%s", score.errors()).isGreaterThanOrEqualTo(JOINT_F1);
        assertThat(score.tally(Measure.INDIRECT).recall()).as("%s", score.errors()).isGreaterThanOrEqualTo(INDIRECT_RECALL);
        assertThat(score.tally(Measure.INDIRECT).precision()).as("%s", score.errors())
                .isGreaterThanOrEqualTo(INDIRECT_PRECISION);
        Tally confident = score.jointFrom(CONFIDENT);
        assertThat(confident.precision()).as("%s", score.errors()).isGreaterThanOrEqualTo(CONFIDENT_PRECISION);
        assertThat(confident.recall()).as("%s", score.errors()).isGreaterThanOrEqualTo(CONFIDENT_RECALL);
    }

    private static void findsSegments(Score score) {
        assertThat(score.tally(Measure.SEGMENT).recall()).as("%s", score.errors()).isGreaterThanOrEqualTo(SEGMENT);
        assertThat(score.tally(Measure.SEGMENT).precision()).as("%s", score.errors()).isGreaterThanOrEqualTo(SEGMENT);
    }

    @Test
    void inWholeArticles() {
        Score score = score(GoldFiles.articles());
        findsSpeakers(score);
        findsSegments(score);
    }

    @Test
    void inArticlesOfOtherStyles() {
        Score score = score(GoldFiles.secondArticles());
        findsSpeakers(score);
        findsSegments(score);
        assertThat(score.tally(Measure.TURN).f1()).as("%s", score.errors()).isGreaterThanOrEqualTo(SEGMENT);
    }

    @Test
    void inPassages() {
        Score score = score(GoldFiles.passages());
        findsSpeakers(score);
        findsSegments(score);
    }

    @Test
    void inWikinews() {
        Assumptions.assumeTrue(Files.exists(WikinewsGold.FILE), "the Wikinews articles are not at hand");
        Score score = score(WikinewsGold.load());
        findsSpeakers(score);
        findsSegments(score);
    }
}
