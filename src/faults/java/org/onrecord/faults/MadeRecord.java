package org.onrecord.faults;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.HeaderItem;
import org.onrecord.ingest.item.MeetingItem;
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
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.MeetingStatus;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.PartialDate;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.SourceKind;
import org.onrecord.record.SpeechMode;

/**
 * A made record, of which everything is known that must be found again. Each statement has a word of its own, its mark, by
 * which a search must find it and nothing else; it is proposed, so that it can be decided on.
 *
 * @param items as they stand in the file
 */
record MadeRecord(List<RecordItem> items) {

    /** Statements of one meeting, each a person's. */
    private static final int PER_MEETING = 10;
    private static final String NAMESPACE = "faults.example";
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 4);
    private static final List<String> WORDS = List.of("the", "ferry", "bridge", "will", "not", "be", "closed", "before", "talks",
            "end", "we", "have", "agreed", "on", "winter", "harbour", "budget", "and", "nothing", "else", "they", "were", "told",
            "again", "that", "every", "road", "is", "open");

    /** A record of so many statements: the same from the same numbers. */
    static MadeRecord of(SplittableRandom random, int statements) {
        List<RecordItem> items = new ArrayList<>();
        items.add(new OrganizationItem("ministry", "Ministry of Ferries", OrganizationKind.MINISTRY, null, null, null, null,
                null, null, null));
        items.add(new OrganizationItem("outlet", "Harbour Post", OrganizationKind.OUTLET, null, null, null, null, null, null,
                null));
        for (int meeting = 0; meeting * PER_MEETING < statements; meeting++)
            meeting(items, random, meeting, Math.min(PER_MEETING, statements - meeting * PER_MEETING));
        return new MadeRecord(List.copyOf(items));
    }

    private static void meeting(List<RecordItem> items, SplittableRandom random, int number, int statements) {
        PartialDate day = PartialDate.parse(FIRST_DAY.plusDays(number).toString());
        List<ParticipantLine> present = new ArrayList<>();
        for (int i = number * PER_MEETING; i < number * PER_MEETING + statements; i++) {
            items.add(new PersonItem("p" + i, "Ann Speaker" + i, "Speaker" + i, "Ann", null, null, null, null, null, null, null,
                    null, null, null));
            present.add(new ParticipantLine("p" + i, null, "Envoy", null, null));
        }
        items.add(new MeetingItem("m" + number, "Ferry talks " + number, MeetingClassification.TALKS, MeetingStatus.HELD, day,
                null, null, null, null, present, null, null, null, null, null));
        StringBuilder text = new StringBuilder("A report of the talks.\n");
        List<StatementItem> said = new ArrayList<>();
        for (int i = number * PER_MEETING; i < number * PER_MEETING + statements; i++)
            said.add(statement(random, text, i, number, day));
        items.add(new SourceItem("s" + number, SourceKind.ARTICLE, null, "https://post.example/" + number, "Ferry talks go on",
                "outlet", null, null, day, null, "en", null, List.of(new VersionLine(text.toString(), null)), null, null));
        items.addAll(said);
    }

    private static StatementItem statement(SplittableRandom random, StringBuilder text, int number, int meeting,
            PartialDate day) {
        String words = mark(number) + ' ' + sentence(random) + '.';
        text.append('“');
        EvidenceLine evidence = new EvidenceLine("s" + meeting, null, words, null, null, text.length(),
                text.length() + words.length());
        text.append(words).append("” Ann Speaker").append(speaker(number)).append(" said.\n");
        QuotationLine quotation = new QuotationLine(null, "s" + meeting, null, SpeechMode.DIRECT, null, "Ann Speaker" + speaker(number),
                "said", null, true, null, null, List.of(evidence), null, null, ReviewStatus.PROPOSED, null);
        return new StatementItem("t" + number, new SpeakerLine("p" + speaker(number), null), null, null, null, null, day, "m" + meeting,
                null, null, null, "en", null, List.of("ferries"), List.of(quotation), ReviewStatus.PROPOSED, null);
    }

    /** A person says one thing, but one in seven says two, so that there are statements that can be merged. */
    private static int speaker(int statement) {
        return statement % Changes.KINDS == Changes.KINDS - 1 ? statement - 1 : statement;
    }

    /** So many words that mean little. */
    static String sentence(SplittableRandom random) {
        StringBuilder sentence = new StringBuilder();
        for (int words = 4 + random.nextInt(14); words > 0; words--)
            sentence.append(WORDS.get(random.nextInt(WORDS.size()))).append(words > 1 ? " " : "");
        return sentence.toString();
    }

    /** The word that only one statement has. */
    static String mark(int statement) {
        return "mark" + statement + "x";
    }

    /** The public id of something that the file calls by a key. */
    static String id(RecordKind kind, String key) {
        return RecordId.derive(kind, NAMESPACE, key).value();
    }

    /** The public id of the quotation of a statement. */
    static String quotation(int statement) {
        return RecordId.derive(RecordKind.QUOTATION, id(RecordKind.STATEMENT, "t" + statement), "0").value();
    }

    static RecordKind kind(RecordItem item) {
        if (item instanceof PersonItem)
            return RecordKind.PERSON;
        if (item instanceof OrganizationItem)
            return RecordKind.ORGANIZATION;
        if (item instanceof MeetingItem)
            return RecordKind.MEETING;
        return item instanceof SourceItem ? RecordKind.SOURCE : RecordKind.STATEMENT;
    }

    static String id(RecordItem item) {
        return id(kind(item), item.id());
    }

    int statements() {
        return (int) items.stream().filter(StatementItem.class::isInstance).count();
    }

    /** Writes it as a record file. */
    Path write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(RecordJson.line(new HeaderItem("onrecord", HeaderItem.VERSION, NAMESPACE)) + "\n");
            for (RecordItem item : items)
                out.write(RecordJson.line(item) + "\n");
        }
        return file;
    }
}
