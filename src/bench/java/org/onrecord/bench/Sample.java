package org.onrecord.bench;

import java.util.List;
import java.util.SplittableRandom;

import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.SpeakerLine;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.record.Extent;
import org.onrecord.record.PartialDate;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Wording;

/** Single things of the size that the made record has, for the measurement of parts. */
public final class Sample {

    private static final Vocabulary VOCABULARY = Generator.vocabulary(Setup.SEED);
    private static final String CARD = """
            {"card":{"id":1,"publicId":"stm_0123456789abcdefghijkl","speakerPerson":2,"coSpeakers":[],"speakerRole":"Minister",\
            "saidOn":"2005-01-03","meeting":3,"about":[],"audience":"reporters","originalLanguage":"en","mentions":[],\
            "topics":["trade"],"reviewStatus":"CONFIRMED","updatedAt":"2026-11-23T12:00:00.123456Z","quotations":[{"id":4,\
            "publicId":"quo_0123456789abcdefghijkl","statement":1,"source":5,"text":"%s","speechMode":"DIRECT","language":"en",\
            "attribution":"Ada Example","cue":"said","relayedBy":[],"representative":true,"extent":"WHOLE","wording":"SAME",\
            "reviewStatus":"CONFIRMED"}]},"wordings":[{"quotation":4,"publisher":6,"breaks":[]}]}""";

    /**
     * A statement and where it is quoted from.
     *
     * @param text of the article
     * @param evidence its place there
     */
    public record Quoted(StatementItem statement, String text, EvidenceLine evidence) {
    }

    private Sample() {
    }

    /** What the index stores of a statement. */
    public static String card(SplittableRandom random) {
        return CARD.formatted(words(random));
    }

    /** A statement, quoted in the middle of an article. */
    public static Quoted quoted(SplittableRandom random) {
        Article article = new Article("s1", VOCABULARY, random);
        for (int i = 0; i < 3; i++)
            article.quote(words(random), "Ada Example", "said");
        List<EvidenceLine> evidence = article.quote(words(random), "Ada Example", "said");
        for (int i = 0; i < 3; i++)
            article.quote(words(random), "Ada Example", "said");
        QuotationLine quotation = new QuotationLine(null, "s1", null, SpeechMode.DIRECT, null, "Ada Example", "said", null, true,
                Extent.WHOLE, Wording.SAME, evidence, null, null, null, null);
        StatementItem statement = new StatementItem("t1", new SpeakerLine("p1", null), null, null, "Minister", null,
                PartialDate.parse("2005-01-03"), "m1", null, null, "reporters", "en", null, List.of("trade"),
                List.of(quotation), null, null);
        return new Quoted(statement, article.text(), evidence.get(0));
    }

    private static String words(SplittableRandom random) {
        return Article.sentence(VOCABULARY, random, 5 + random.nextInt(16)) + ' '
                + Article.sentence(VOCABULARY, random, 4 + random.nextInt(14));
    }
}
