package org.onrecord.ingest.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.SpeakerLine;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.match.occasion.Placement;
import org.onrecord.match.wordings.Grouping;
import org.onrecord.match.wordings.Occasion;
import org.onrecord.match.wordings.PrintedQuotation;
import org.onrecord.match.wordings.WordingGroup;
import org.onrecord.match.wordings.WordingReader;
import org.onrecord.quote.CastRole;
import org.onrecord.quote.ExtractedQuotation;
import org.onrecord.quote.SpeakerKind;
import org.onrecord.record.PartialDate;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;
import org.onrecord.text.TextRange;

/**
 * The statements that an article's quotations render: those of the record where the wordings show it, and new ones.
 *
 * @param source the public id of the article
 * @param extraction what it says
 * @param meetings the public ids of its meetings, in the order of the reading
 * @param speakers the public ids of its speakers, by quotation; null where there is none
 * @param candidates the public ids of those who may have spoken, by quotation; empty where the speaker is known or nobody
 * @param relays the public ids of those through whom the words came, by quotation
 */
record StatementItems(String source, ArticleExtraction extraction, List<String> meetings, List<String> speakers,
        List<List<String>> candidates, List<List<String>> relays) {

    /** Of a speaker whom the article calls by surname alone: the record may know one, and the article mean another. */
    private static final double SURNAME = 0.8;

    private static final WordingReader READER = WordingReader.standard();

    /**
     * @param known what the record has of the same speakers at about the same time
     * @param mentioned the public ids of the people whom a stretch of the text names
     * @return one for each statement, those of the record included, to which quotations are added
     */
    List<StatementItem> items(List<KnownQuotation> known, Function<List<TextRange>, List<String>> mentioned) {
        Map<String, String> statements = known.stream()
                .collect(Collectors.toMap(quotation -> quotation.print().key(), KnownQuotation::statement));
        List<PrintedQuotation> prints = new ArrayList<>(known.stream().map(KnownQuotation::print).toList());
        Map<String, Integer> own = new LinkedHashMap<>();
        for (int i = 0; i < quotations().size(); i++)
            if (own.putIfAbsent(key(i), i) == null && !statements.containsKey(key(i)))
                prints.add(print(i));
        List<StatementItem> items = new ArrayList<>();
        for (WordingGroup group : Grouping.of(prints, READER).groups()) {
            List<Integer> members = group.keys().stream().map(own::get).filter(Objects::nonNull).toList();
            String statement = group.keys().stream().map(statements::get).filter(Objects::nonNull).findFirst().orElse(null);
            if (!members.isEmpty())
                items.add(item(statement, members, mentioned));
        }
        return items;
    }

    private List<ExtractedQuotation> quotations() {
        return extraction.reading().quotations();
    }

    /** The day on which the article says that it was said; null where it does not. */
    PartialDate day(int index) {
        return placement(index) == null ? null : extraction.occasions().days().resolve(placement(index).day()).date();
    }

    /** The public id of the meeting at which the article says that it was said, or null. */
    String meeting(int index) {
        return placement(index) == null || placement(index).meeting() < 0 ? null : meetings.get(placement(index).meeting());
    }

    private Placement placement(int index) {
        return extraction.placements().get(index).orElse(null);
    }

    private String key(int index) {
        String speaker = String.valueOf(speakers.get(index));
        return ArticleIds.within(source, RecordKind.QUOTATION, speaker + "\n" + String.join("\n", words(index)));
    }

    private List<String> words(int index) {
        return quotations().get(index).spans().stream().map(span -> span.of(extraction.article().text())).toList();
    }

    private PrintedQuotation print(int index) {
        return new PrintedQuotation(key(index), speakers.get(index), new Occasion(day(index), meeting(index)), source,
                quotations().get(index).mode(), extraction.article().details().language(), null, words(index));
    }

    private StatementItem item(String statement, List<Integer> members, Function<List<TextRange>, List<String>> mentioned) {
        int first = members.get(0);
        ExtractedQuotation quotation = quotations().get(first);
        String id = statement == null ? ArticleIds.within(source, RecordKind.STATEMENT, key(first)) : statement;
        Placement placement = placement(first);
        List<TextRange> spans = members.stream().flatMap(index -> quotations().get(index).spans().stream()).toList();
        return new StatementItem(id, speaker(first), candidates.get(first), List.of(), role(quotation),
                attribution(quotation), day(first), meeting(first), List.of(), placement == null ? null : placement.medium(),
                placement == null ? null : placement.audience(), null, mentioned.apply(spans), List.of(),
                members.stream().map(this::line).toList(), ReviewStatus.PROPOSED, List.of());
    }

    /** Of a person, the first role that the article gives; of somebody unnamed, the role and the body. */
    private String role(ExtractedQuotation quotation) {
        if (quotation.speaker() == null || quotation.speaker().kind() == SpeakerKind.ORGANIZATION)
            return null;
        String name = quotation.speaker().name();
        if (quotation.speaker().kind() == SpeakerKind.UNNAMED)
            return name;
        return extraction.reading().cast().stream().filter(member -> Objects.equals(member.name(), name))
                .flatMap(member -> member.roles().stream()).map(CastRole::text).findFirst().orElse(null);
    }

    private SpeakerLine speaker(int index) {
        if (speakers.get(index) == null)
            return null;
        boolean person = quotations().get(index).speaker().kind() == SpeakerKind.PERSON;
        return person ? new SpeakerLine(speakers.get(index), null) : new SpeakerLine(null, speakers.get(index));
    }

    private String attribution(ExtractedQuotation quotation) {
        return quotation.attribution() == null ? null : quotation.attribution().of(extraction.article().text());
    }

    private QuotationLine line(int index) {
        ExtractedQuotation quotation = quotations().get(index);
        String cue = quotation.cue() == null ? null : quotation.cue().of(extraction.article().text());
        return new QuotationLine(key(index), source, null, quotation.mode(), null, attribution(quotation), cue,
                relays.get(index), null,
                null, null, ArticleItems.evidence(source, extraction.article().text(), quotation.spans()), quotation.rule(),
                confidence(quotation), ReviewStatus.PROPOSED, List.of());
    }

    private static double confidence(ExtractedQuotation quotation) {
        boolean surname = quotation.speaker() != null && quotation.speaker().kind() == SpeakerKind.PERSON
                && ImportedPeople.isSurname(quotation.speaker().name());
        return surname ? Math.min(quotation.confidence(), SURNAME) : quotation.confidence();
    }
}
