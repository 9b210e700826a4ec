package org.onrecord.ingest.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.onrecord.ingest.Ambiguity;
import org.onrecord.ingest.item.ClaimItem;
import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.ParticipantLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.ingest.item.VersionLine;
import org.onrecord.match.PeopleRegistry;
import org.onrecord.match.occasion.Citation;
import org.onrecord.match.occasion.Party;
import org.onrecord.match.occasion.PartyKind;
import org.onrecord.match.occasion.ProposedClaim;
import org.onrecord.match.occasion.ProposedMeeting;
import org.onrecord.quote.CastMember;
import org.onrecord.quote.CastMention;
import org.onrecord.quote.ExtractedQuotation;
import org.onrecord.quote.SpeakerKind;
import org.onrecord.quote.SpeakerMention;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.PartialDate;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.SourceKind;
import org.onrecord.text.TextRange;
import org.onrecord.text.article.Article;
import org.onrecord.text.article.ArticleDetails;
import org.onrecord.text.article.NamedOutlet;

/** Turns what one article says into items of the record, all of them proposed, in an order in which they can be written. */
final class ArticleItems {

    /** In UTF-16 units; what is longer is no headline. */
    private static final int LONGEST_HEADLINE = 1000;

    /** In characters, of a source that is called by its beginning. */
    private static final int BEGINNING = 70;

    /** As wide as the column; what is longer is the text of a licence, not its name. */
    private static final int LONGEST_LICENCE = 200;

    private final String source;
    private final ArticleExtraction extraction;
    private final ImportedBodies bodies;
    private final ImportedPeople people;
    private final List<String> meetings;
    private final Map<String, CastMember> cast = new HashMap<>();

    /**
     * @param source the public id of the article
     * @param bodies the organizations of the import
     * @param occasions the meetings of the import
     * @param registry the people of the record and of the import
     */
    ArticleItems(String source, ArticleExtraction extraction, ImportedBodies bodies, ImportedOccasions occasions,
            PeopleRegistry registry) {
        this.source = source;
        this.extraction = extraction;
        this.bodies = bodies;
        PartialDate published = extraction.article().details().datePublished();
        this.people = new ImportedPeople(registry, source, extraction.article());
        this.meetings = occasions.ids(extraction.occasions(), source, published);
        extraction.reading().cast().forEach(member -> cast.putIfAbsent(String.valueOf(member.name()), member));
    }

    /** Where words stand in the last version of a source, as items say it. */
    static List<EvidenceLine> evidence(String source, String text, List<TextRange> ranges) {
        return ranges.stream().map(range -> new EvidenceLine(source, null, range.of(text), null, null, range.start(),
                range.end())).toList();
    }

    /**
     * All items but those that the record has already.
     *
     * @param record what is in the record
     */
    List<RecordItem> items(KnownRecord record) {
        SourceItem article = source();
        List<RecordItem> occasions = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++)
            occasions.add(meeting(i));
        StatementItems statements = statements();
        List<RecordItem> said = new ArrayList<>(statements.items(known(record, statements), this::mentioned));
        List<RecordItem> claims = new ArrayList<>();
        extraction.occasions().claims().forEach(claim -> claims.add(claim(claim)));
        List<RecordItem> items = new ArrayList<>(bodies.takeProposed());
        items.add(article);
        items.addAll(people.proposed());
        items.addAll(occasions);
        items.addAll(said);
        items.addAll(claims);
        return new UndecidedItems(record).of(items);
    }

    List<Ambiguity> ambiguities() {
        return people.ambiguities();
    }

    private SourceItem source() {
        Article article = extraction.article();
        ArticleDetails details = article.details();
        return new SourceItem(source, SourceKind.ARTICLE, null, details.url(), headline(article),
                bodies.id(details.publisher(), OrganizationKind.OUTLET),
                bodies.id(details.creditedAgency(), OrganizationKind.AGENCY), details.byline(), details.datePublished(), null,
                details.language(), licence(details), List.of(new VersionLine(article.text(), null)), ReviewStatus.PROPOSED,
                List.of());
    }

    private static String licence(ArticleDetails details) {
        boolean named = details.licence() != null && details.licence().length() <= LONGEST_LICENCE;
        return named ? details.licence() : null;
    }

    /** A source is called something: where nothing is printed above it, by how it begins. */
    private static String headline(Article article) {
        String printed = article.details().headline();
        if (printed != null && printed.length() <= LONGEST_HEADLINE)
            return printed;
        String beginning = article.paragraphs().findFirst().map(block -> block.range().of(article.text()))
                .orElse(article.text());
        String line = beginning.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= BEGINNING ? line
                : line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + "…";
    }

    private RecordItem meeting(int index) {
        ProposedMeeting meeting = extraction.occasions().meetings().get(index);
        return new MeetingItem(meetings.get(index), meeting.name(), meeting.classification(), meeting.status(),
                meeting.date().from(), meeting.date().to(), meeting.place(), other(index, meeting.parent()),
                other(index, meeting.previous()), meeting.participants().stream().map(this::participant)
                        .filter(Objects::nonNull).toList(),
                evidence(source, extraction.article().text(), meeting.evidence()), meeting.rule(), meeting.confidence(),
                ReviewStatus.PROPOSED, List.of());
    }

    /** Items name what comes before them. */
    private String other(int index, int other) {
        boolean before = other >= 0 && other < index;
        return before && !meetings.get(other).equals(meetings.get(index)) ? meetings.get(other) : null;
    }

    /** Groups without names are nobody. */
    private ParticipantLine participant(Party party) {
        String side = party.sides().size() == 1 ? bodies.id(party.sides().iterator().next(), OrganizationKind.COUNTRY) : null;
        List<EvidenceLine> evidence = evidence(source, extraction.article().text(), List.of(party.range()));
        if (party.kind() == PartyKind.PERSON) {
            String person = person(party.name(), party.range());
            return person == null ? null : new ParticipantLine(person, null, party.role(), side, evidence);
        }
        if (party.kind() == PartyKind.GROUP)
            return null;
        OrganizationKind kind = party.kind() == PartyKind.COUNTRY ? OrganizationKind.COUNTRY : OrganizationKind.OTHER;
        return new ParticipantLine(null, bodies.id(party.name(), kind), party.role(), null, evidence);
    }

    /** @param range where the name stands */
    private String person(String name, TextRange range) {
        CastMember member = cast.get(String.valueOf(name));
        return member == null ? people.id(name, List.of(), List.of(range)) : people.id(name, member.roles(), named(member));
    }

    private static List<TextRange> named(CastMember member) {
        return member.mentions().stream().filter(mention -> mention.form() == CastMention.Form.NAME).map(CastMention::range)
                .toList();
    }

    private StatementItems statements() {
        List<String> speakers = new ArrayList<>();
        List<List<String>> candidates = new ArrayList<>();
        List<List<String>> relays = new ArrayList<>();
        for (ExtractedQuotation quotation : extraction.reading().quotations()) {
            String speaker = speaker(quotation.speaker());
            List<String> others = candidates(quotation.speaker());
            speakers.add(others.isEmpty() ? speaker : null);
            candidates.add(others);
            relays.add(quotation.relays().stream().map(this::relay).distinct().toList());
        }
        return new StatementItems(source, extraction, meetings, speakers, candidates, relays);
    }

    /** "Russian state media Tass" is TASS; "Russian news agencies" are called so. */
    private String relay(TextRange mention) {
        String words = mention.of(extraction.article().text());
        return bodies.id(NamedOutlet.agencyIn(words).orElse(words), OrganizationKind.AGENCY);
    }

    /** Of several with the name, none is picked. */
    private List<String> candidates(SpeakerMention speaker) {
        return speaker == null || speaker.kind() != SpeakerKind.PERSON ? List.of() : people.candidates(speaker.name());
    }

    private String speaker(SpeakerMention speaker) {
        if (speaker == null || speaker.kind() == SpeakerKind.UNNAMED)
            return null;
        return speaker.kind() == SpeakerKind.PERSON ? person(speaker.name(), speaker.range())
                : bodies.id(speaker.name(), OrganizationKind.OTHER);
    }

    private List<KnownQuotation> known(KnownRecord record, StatementItems statements) {
        List<String> speakers = statements.speakers().stream().filter(Objects::nonNull).distinct().toList();
        List<PartialDate> days = new ArrayList<>();
        List<String> at = new ArrayList<>();
        for (int i = 0; i < statements.speakers().size(); i++) {
            if (statements.day(i) != null)
                days.add(statements.day(i));
            if (statements.meeting(i) != null)
                at.add(statements.meeting(i));
        }
        return record.quotations(speakers, days, at);
    }

    private List<String> mentioned(List<TextRange> spans) {
        return extraction.reading().cast().stream().filter(member -> member.kind() == SpeakerKind.PERSON)
                .filter(member -> member.mentions().stream().anyMatch(mention -> isNamedIn(mention, spans)))
                .map(member -> people.id(member.name(), member.roles(), named(member))).filter(Objects::nonNull).distinct()
                .toList();
    }

    private static boolean isNamedIn(CastMention mention, List<TextRange> spans) {
        return mention.form() == CastMention.Form.NAME && spans.stream().anyMatch(
                span -> span.start() <= mention.range().start() && mention.range().end() <= span.end());
    }

    private RecordItem claim(ProposedClaim claim) {
        String meeting = meetings.get(claim.meeting());
        String value = claim.value() == null ? evidenceText(claim) : claim.value();
        String id = ArticleIds.within(source, RecordKind.CLAIM, meeting + "\n" + claim.property() + "\n" + value);
        List<String> citing = claim.citing().stream().filter(citation -> citation.kind() != PartyKind.PERSON)
                .map(Citation::name).map(name -> bodies.id(name, OrganizationKind.OTHER)).distinct()
                .collect(Collectors.toList());
        return new ClaimItem(id, meeting, source, claim.property(), value, citing,
                evidence(source, extraction.article().text(), claim.evidence()), claim.rule(), claim.confidence(),
                ReviewStatus.PROPOSED, List.of());
    }

    private String evidenceText(ProposedClaim claim) {
        return claim.evidence().get(0).of(extraction.article().text());
    }
}
