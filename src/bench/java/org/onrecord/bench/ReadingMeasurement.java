package org.onrecord.bench;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.onrecord.quote.QuotationReader;
import org.onrecord.quote.gold.GoldArticle;
import org.onrecord.quote.gold.GoldFiles;
import org.onrecord.quote.gold.Score;
import org.onrecord.quote.gold.Score.Measure;
import org.onrecord.quote.gold.Tally;
import org.onrecord.quote.gold.WikinewsGold;

/** How well quotations are found in annotated articles, and who said them. Needs no service and no record. */
final class ReadingMeasurement {

    private static final double[] CONFIDENCES = { 0, 0.5, 0.7, 0.8, 0.9, 0.95 };

    private ReadingMeasurement() {
    }

    public static void main(String... arguments) {
        Measurement.print("# Quotations in annotated articles%n");
        mistakes(report("Whole articles written for it", english(GoldFiles.articles(), true)));
        mistakes(report("Second whole articles", english(GoldFiles.secondArticles(), true)));
        report("Articles held out, of which nobody sees the mistakes", GoldFiles.heldOut());
        mistakes(report("Passages written for it", english(GoldFiles.passages(), true)));
        mistakes(report("Russian and German articles and passages",
                english(Stream.concat(GoldFiles.articles().stream(), GoldFiles.passages().stream()).toList(), false)));
        mistakes(report("Second Russian and German articles", english(GoldFiles.secondArticles(), false)));
        if (Files.exists(WikinewsGold.FILE))
            mistakes(report("Wikinews", WikinewsGold.load()));
        else
            Measurement.print("%nWikinews is left out: it is not at hand.%n");
    }

    private static List<GoldArticle> english(List<GoldArticle> articles, boolean wanted) {
        Predicate<GoldArticle> english = article -> "en".equals(article.article().details().language());
        return articles.stream().filter(wanted ? english : english.negate()).toList();
    }

    private static Score report(String title, List<GoldArticle> articles) {
        QuotationReader reader = new QuotationReader();
        Score score = Score.of(articles, article -> reader.read(article).quotations());
        Measurement.print("%n## %s (%d)%n%n| measure | precision | recall | F1 | right, found, wanted |%n|---|---:|---:|---:|---|%n",
                title, articles.size());
        for (Measure measure : Measure.values())
            row(measure.name().toLowerCase(Locale.ROOT), score.tally(measure));
        for (double confidence : CONFIDENCES)
            row("joint from " + confidence, score.jointFrom(confidence));
        Measurement.print("%n| rule | precision | right, found |%n|---|---:|---|%n");
        score.rules().entrySet().stream().sorted(Map.Entry.comparingByValue((one, other) -> other.found() - one.found()))
                .forEach(rule -> Measurement.print("| %s | %.1f | %d, %d |%n", rule.getKey(), 100 * rule.getValue().precision(),
                        rule.getValue().right(), rule.getValue().found()));
        return score;
    }

    private static void mistakes(Score score) {
        Measurement.print("%n");
        score.errors().forEach(error -> Measurement.print("- %s%n", error));
    }

    private static void row(String name, Tally tally) {
        Measurement.print("| %s | %.1f | %.1f | %.1f | %d, %d, %d |%n", name, 100 * tally.precision(), 100 * tally.recall(),
                100 * tally.f1(), tally.right(), tally.found(), tally.wanted());
    }
}
