package org.onrecord.ingest.write;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import org.onrecord.ingest.Rejected;
import org.onrecord.ingest.item.ClaimItem;
import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.MembershipLine;
import org.onrecord.ingest.item.OrganizationItem;
import org.onrecord.ingest.item.ParticipantLine;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.ingest.item.SpeakerLine;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;

/** Replaces the keys in an item by public ids: its own key and those of what it names. */
final class ItemKeys {

    private final BiFunction<RecordKind, String, RecordId> ids;
    private final Set<String> seen = new LinkedHashSet<>();

    private ItemKeys(BiFunction<RecordKind, String, RecordId> ids) {
        this.ids = ids;
    }

    /** Replaces the keys of a namespace by public ids. */
    static ItemKeys of(String namespace) {
        return new ItemKeys((kind, key) -> RecordId.parse(key).orElseGet(() -> RecordId.derive(kind, namespace, key)));
    }

    /** Replaces public ids by those that answer for them. */
    static ItemKeys answering(UnaryOperator<String> answering) {
        return new ItemKeys((kind, id) -> RecordId.parse(answering.apply(id)).orElseThrow());
    }

    /**
     * @throws Rejected if a key that looks like one of our ids is of the wrong kind
     */
    RecordItem qualify(RecordItem item) {
        if (item instanceof OrganizationItem i)
            return new OrganizationItem(organization(i.id()), i.name(), i.kind(), organization(i.parent()), i.otherNames(),
                    i.identifiers(), i.rule(), i.confidence(), i.reviewStatus(), i.history());
        if (item instanceof PersonItem i)
            return new PersonItem(person(i.id()), i.name(), i.familyName(), i.givenName(), i.born(), i.died(), i.otherNames(),
                    i.identifiers(), i.memberships().stream().map(this::membership).toList(), evidence(i.evidence()), i.rule(),
                    i.confidence(), i.reviewStatus(), i.history());
        if (item instanceof SourceItem i)
            return new SourceItem(source(i.id()), i.kind(), i.status(), i.url(), i.headline(), organization(i.publisher()),
                    organization(i.creditedAgency()), i.byline(), i.datePublished(), i.dateRetrieved(), i.language(),
                    i.licence(), i.versions(), i.reviewStatus(), i.history());
        if (item instanceof MeetingItem i)
            return new MeetingItem(meeting(i.id()), i.name(), i.classification(), i.status(), i.start(), i.end(), i.place(),
                    meeting(i.parent()), meeting(i.previous()), i.participants().stream().map(this::participant).toList(),
                    evidence(i.evidence()), i.rule(), i.confidence(), i.reviewStatus(), i.history());
        if (item instanceof ClaimItem i)
            return new ClaimItem(id(RecordKind.CLAIM, i.id()), meeting(i.meeting()), source(i.source()), i.property(),
                    i.value(), organizations(i.citing()), evidence(i.evidence()), i.rule(), i.confidence(), i.reviewStatus(),
                    i.history());
        if (item instanceof StatementItem i)
            return statement(i);
        return item;
    }

    /** The public ids that the items qualified so far name, their own included. */
    Set<String> seen() {
        return seen;
    }

    private StatementItem statement(StatementItem i) {
        String id = id(RecordKind.STATEMENT, i.id());
        SpeakerLine speaker = i.speaker() == null ? null
                : new SpeakerLine(person(i.speaker().person()), organization(i.speaker().organization()));
        List<QuotationLine> quotations = new ArrayList<>();
        for (QuotationLine q : i.quotations())
            quotations.add(quotation(id, quotations.size(), q));
        return new StatementItem(id, speaker, people(i.speakerCandidates()), people(i.coSpeakers()), i.speakerRole(),
                i.attribution(), i.saidOn(),
                meeting(i.meeting()), i.about().stream().map(this::meeting).toList(), i.medium(), i.audience(),
                i.originalLanguage(), people(i.mentions()), i.topics(), quotations, i.reviewStatus(), i.history());
    }

    private QuotationLine quotation(String statement, int position, QuotationLine q) {
        String id = q.id() == null
                ? RecordId.derive(RecordKind.QUOTATION, statement, String.valueOf(position)).value()
                : id(RecordKind.QUOTATION, q.id());
        return new QuotationLine(id, source(q.source()), q.text(), q.speechMode(), q.language(), q.attribution(), q.cue(),
                organizations(q.relayedBy()), q.representative(), q.extent(), q.wording(), evidence(q.evidence()), q.rule(),
                q.confidence(), q.reviewStatus(), q.history());
    }

    private MembershipLine membership(MembershipLine m) {
        return new MembershipLine(organization(m.organization()), organization(m.onBehalfOf()), m.role(), m.start(), m.end(),
                source(m.source()));
    }

    private ParticipantLine participant(ParticipantLine p) {
        return new ParticipantLine(person(p.person()), organization(p.organization()), p.role(),
                organization(p.onBehalfOf()), evidence(p.evidence()));
    }

    private List<EvidenceLine> evidence(List<EvidenceLine> lines) {
        return lines.stream().map(e -> new EvidenceLine(source(e.source()), e.version(), e.exact(), e.prefix(), e.suffix(),
                e.start(), e.end())).toList();
    }

    private List<String> people(List<String> keys) {
        return keys.stream().map(this::person).filter(Objects::nonNull).toList();
    }

    private List<String> organizations(List<String> keys) {
        return keys.stream().map(this::organization).filter(Objects::nonNull).toList();
    }

    private String person(String key) {
        return id(RecordKind.PERSON, key);
    }

    private String organization(String key) {
        return id(RecordKind.ORGANIZATION, key);
    }

    private String meeting(String key) {
        return id(RecordKind.MEETING, key);
    }

    private String source(String key) {
        return id(RecordKind.SOURCE, key);
    }

    private String id(RecordKind kind, String key) {
        if (key == null)
            return null;
        RecordId id = ids.apply(kind, key);
        if (id.kind() != kind)
            throw new Rejected("WRONG_KIND", key + " is no id of a " + kind.name().toLowerCase(Locale.ROOT));
        seen.add(id.value());
        return id.value();
    }
}
