package org.onrecord.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.HeaderItem;
import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.MembershipLine;
import org.onrecord.ingest.item.OrganizationItem;
import org.onrecord.ingest.item.ParticipantLine;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.RecordJson;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.ingest.item.SpeakerLine;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.ingest.item.VersionLine;
import org.onrecord.record.Extent;
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.MeetingStatus;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Place;
import org.onrecord.record.SourceKind;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Wording;

/**
 * Writes a made record of a given size as a record file: the same seed and size give the same bytes. Meetings of
 * {@value #PER_MEETING} statements by their participants, each reported by {@value #PER_MEETING_SOURCES} articles, whose
 * archived texts hold the quotations between sentences of reporting. Seven statements in ten are quoted by one article, two
 * by two, one by three; one quotation in ten is split by the attribution, one further quotation in three is a part.
 * One statement in eight has a number, one the name of a person.
 */
final class Generator {

    private static final int PER_MEETING = 20;
    private static final int PER_MEETING_SOURCES = 4;
    private static final int ORGANIZATIONS = 60;
    private static final int OUTLETS = 40;
    private static final int MIN_PEOPLE = 40;
    private static final int STATEMENTS_PER_PERSON = 200;
    /** Names are words too, but none of the common ones. */
    private static final int NAMES_FROM = 5_000;
    private static final int NAMES = 3_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 3);
    private static final MeetingClassification[] CLASSIFICATIONS = { MeetingClassification.TALKS, MeetingClassification.BRIEFING,
            MeetingClassification.SPEECH, MeetingClassification.HEARING, MeetingClassification.SUMMIT };
    private static final String[] CUES = { "said", "said", "said", "told reporters", "added", "stressed" };
    private static final String[] TOPICS = { "trade", "energy", "embassies", "elections", "health", "transport", "defence",
            "fisheries", "schools", "budget" };

    /** What quotations count, in figures and in words. */
    static final String[] NUMBERS = { "seven", "40", "300", "2019", "1,500", "twelve", "5.5", "sixty-two" };

    private final SplittableRandom random;
    private final Vocabulary vocabulary;
    private final BufferedWriter out;
    private final int people;
    private final List<String> names = new ArrayList<>();

    private Generator(BufferedWriter out, long seed, int statements) {
        this.random = new SplittableRandom(seed);
        this.vocabulary = vocabulary(seed);
        this.out = out;
        this.people = Math.max(MIN_PEOPLE, statements / STATEMENTS_PER_PERSON);
    }

    /** The words that records of this seed are made of. */
    static Vocabulary vocabulary(long seed) {
        return new Vocabulary(new SplittableRandom(seed));
    }

    /** One of the topics of statements. */
    static String topic(int number) {
        return TOPICS[number % TOPICS.length];
    }

    /** Writes a record of so many statements. */
    static void write(Path file, long seed, int statements) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            new Generator(out, seed, statements).write(statements);
        }
    }

    private void write(int statements) throws IOException {
        line(new HeaderItem("onrecord", HeaderItem.VERSION, "bench.example"));
        for (int i = 0; i < ORGANIZATIONS; i++)
            organization(i, " Ministry", OrganizationKind.MINISTRY);
        for (int i = ORGANIZATIONS; i < ORGANIZATIONS + OUTLETS; i++)
            organization(i, " Post", OrganizationKind.OUTLET);
        for (int i = 0; i < people; i++)
            person(i);
        for (int first = 0; first < statements; first += PER_MEETING)
            meeting(first / PER_MEETING, first, Math.min(PER_MEETING, statements - first));
    }

    private void organization(int number, String ending, OrganizationKind kind) throws IOException {
        line(new OrganizationItem("o" + number, name() + ending, kind, null, null, null, null, null, null, null));
    }

    private void person(int number) throws IOException {
        String given = name();
        String family = name();
        names.add(given + ' ' + family);
        MembershipLine office = new MembershipLine("o" + random.nextInt(ORGANIZATIONS), null, "Minister",
                PartialDate.parse("2004"), null, null);
        line(new PersonItem("p" + number, given + ' ' + family, family, given, null, null, null, null, List.of(office), null, null,
                null, null, null));
    }

    private void meeting(int number, int firstStatement, int statements) throws IOException {
        PartialDate day = PartialDate.parse(FIRST_DAY.plusDays(number % 7_000).toString());
        List<Integer> present = participants();
        List<ParticipantLine> lines = present.stream().map(p -> new ParticipantLine("p" + p, null, "Minister", null, null))
                .toList();
        line(new MeetingItem("m" + number, "Talks at " + name(), CLASSIFICATIONS[random.nextInt(CLASSIFICATIONS.length)],
                MeetingStatus.HELD, day, null, new Place(null, name(), null), null, null, lines, null, null, null, null, null));
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < PER_MEETING_SOURCES; i++)
            articles.add(new Article("s" + (number * PER_MEETING_SOURCES + i), vocabulary, random));
        List<StatementItem> said = new ArrayList<>();
        for (int i = 0; i < statements; i++)
            said.add(statement(firstStatement + i, number, day, present, articles));
        for (Article article : articles)
            line(source(article, day));
        for (StatementItem statement : said)
            line(statement);
    }

    private SourceItem source(Article article, PartialDate day) {
        return new SourceItem(article.key(), SourceKind.ARTICLE, null, "https://outlet.example/" + article.key(),
                Article.sentence(vocabulary, random, 6), "o" + (ORGANIZATIONS + random.nextInt(OUTLETS)), null, null, day, null,
                "en", null, List.of(new VersionLine(article.text(), null)), null, null);
    }

    private StatementItem statement(int number, int meeting, PartialDate day, List<Integer> present, List<Article> articles) {
        int speaker = present.get(skewed(present.size()));
        String first = told(Article.sentence(vocabulary, random, 5 + random.nextInt(16)));
        String second = Article.sentence(vocabulary, random, 4 + random.nextInt(14));
        int copies = copies();
        int from = random.nextInt(articles.size());
        List<QuotationLine> quotations = new ArrayList<>();
        for (int i = 0; i < copies; i++)
            quotations.add(quotation(i, first, second, speaker, articles.get((from + i) % articles.size())));
        List<String> mentions = random.nextInt(4) == 0 ? List.of("p" + skewed(people)) : List.of();
        return new StatementItem("t" + number, new SpeakerLine("p" + speaker, null), null, null, "Minister", null, day, "m" + meeting,
                null, null, "reporters", "en", mentions, List.of(Vocabulary.any(TOPICS, random)), quotations, null, null);
    }

    /** One sentence in eight speaks of a number, one of a person, in its middle. */
    private String told(String sentence) {
        int of = random.nextInt(8);
        if (of > 1)
            return sentence;
        String word = of == 0 ? Vocabulary.any(NUMBERS, random) : names.get(skewed(people));
        int space = sentence.indexOf(' ', sentence.length() / 2);
        int at = space < 0 ? sentence.indexOf(' ') : space;
        return sentence.substring(0, at) + ' ' + word + sentence.substring(at);
    }

    private QuotationLine quotation(int copy, String first, String second, int speaker, Article article) {
        String cue = Vocabulary.any(CUES, random);
        boolean part = copy > 0 && random.nextInt(3) == 0;
        boolean split = !part && random.nextInt(10) == 0;
        List<EvidenceLine> evidence = split ? article.quoteSplit(first, second, names.get(speaker), cue)
                : article.quote(part ? first : first + ' ' + second, names.get(speaker), cue);
        if (random.nextInt(3) == 0)
            article.report();
        return new QuotationLine(null, article.key(), null, SpeechMode.DIRECT, null, names.get(speaker), cue, null, copy == 0,
                part ? Extent.PART : Extent.WHOLE, Wording.SAME, evidence, null, null, null, null);
    }

    private int copies() {
        int draw = random.nextInt(10);
        if (draw < 7)
            return 1;
        return draw < 9 ? 2 : 3;
    }

    /** Two to six different people, those of low numbers far more often. */
    private List<Integer> participants() {
        Set<Integer> present = new LinkedHashSet<>();
        for (int wanted = 2 + random.nextInt(5); present.size() < wanted;)
            present.add(skewed(people));
        return List.copyOf(present);
    }

    /** A number below {@code bound}, in proportion to about 1 / number. */
    private int skewed(int bound) {
        return (int) Math.pow(bound + 1.0, random.nextDouble()) - 1;
    }

    private String name() {
        String word = vocabulary.content(NAMES_FROM + random.nextInt(NAMES));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private void line(RecordItem item) throws IOException {
        out.write(RecordJson.line(item));
        out.write('\n');
    }
}
