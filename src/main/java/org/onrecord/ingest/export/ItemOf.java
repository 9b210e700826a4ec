package org.onrecord.ingest.export;

import java.util.Collection;
import java.util.List;

import org.onrecord.ingest.item.ClaimItem;
import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.MembershipLine;
import org.onrecord.ingest.item.OrganizationItem;
import org.onrecord.ingest.item.ParticipantLine;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.ingest.item.SpeakerLine;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.ingest.item.VersionLine;
import org.onrecord.record.Claim;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Participation;
import org.onrecord.record.Person;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.Source;
import org.onrecord.record.SourceSpan;
import org.onrecord.record.Statement;
import org.onrecord.record.TextQuote;

/** The item that says all that the record holds of something, but for its history. */
public final class ItemOf {

    private ItemOf() {
    }

    public static OrganizationItem organization(Organization o) {
        return new OrganizationItem(o.getPublicId(), o.getName(), o.getKind(), id(o.getParent()), o.getOtherNames(),
                o.getIdentifiers(), o.getRule(), o.getConfidence(), o.getReviewStatus(), null);
    }

    public static PersonItem person(Person p) {
        return new PersonItem(p.getPublicId(), p.getName(), p.getFamilyName(), p.getGivenName(), p.getBorn(), p.getDied(),
                p.getOtherNames(), p.getIdentifiers(), memberships(p), evidence(p.getEvidence()), p.getRule(),
                p.getConfidence(), p.getReviewStatus(), null);
    }

    public static List<MembershipLine> memberships(Person p) {
        return p.getMemberships().stream().map(m -> new MembershipLine(id(m.getOrganization()), id(m.getOnBehalfOf()),
                m.getRole(), m.getStartDate(), m.getEndDate(), id(m.getSource()))).toList();
    }

    public static SourceItem source(Source s) {
        return new SourceItem(s.getPublicId(), s.getKind(), s.getStatus(), s.getUrl(), s.getHeadline(), id(s.getPublisher()),
                id(s.getCreditedAgency()), s.getByline(), s.getDatePublished(), s.getDateRetrieved(), s.getLanguage(),
                s.getLicence(), s.getVersions().stream().map(v -> new VersionLine(v.getText(), v.isExcerpt())).toList(),
                s.getReviewStatus(), null);
    }

    public static MeetingItem meeting(Meeting m) {
        return new MeetingItem(m.getPublicId(), m.getName(), m.getClassification(), m.getStatus(), m.getStartDate(),
                m.getEndDate(), m.getPlace(), id(m.getParent()), id(m.getPrevious()), participants(m),
                evidence(m.getEvidence()), m.getRule(), m.getConfidence(), m.getReviewStatus(), null);
    }

    public static List<ParticipantLine> participants(Meeting m) {
        return m.getParticipations().stream().map(ItemOf::participant).toList();
    }

    private static ParticipantLine participant(Participation p) {
        return new ParticipantLine(id(p.getPerson()), id(p.getOrganization()), p.getRole(), id(p.getOnBehalfOf()),
                evidence(p.getEvidence()));
    }

    public static StatementItem statement(Statement s) {
        SpeakerLine speaker = s.getSpeakerPerson() == null && s.getSpeakerOrganization() == null ? null
                : new SpeakerLine(id(s.getSpeakerPerson()), id(s.getSpeakerOrganization()));
        return new StatementItem(s.getPublicId(), speaker, ids(s.getSpeakerCandidates()), ids(s.getCoSpeakers()),
                s.getSpeakerRole(), s.getAttribution(),
                s.getSaidOn(), id(s.getMeeting()), ids(s.getAbout()), s.getMedium(), s.getAudience(), s.getOriginalLanguage(),
                ids(s.getMentions()), s.getTopics(), s.getQuotations().stream().map(ItemOf::quotation).toList(),
                s.getReviewStatus(), null);
    }

    private static QuotationLine quotation(Quotation q) {
        return new QuotationLine(q.getPublicId(), id(q.getSource()), q.getText(), q.getSpeechMode(), q.getLanguage(),
                q.getAttribution(), q.getCue(), ids(q.getRelayedBy()), q.isRepresentative(), q.getExtent(), q.getWording(),
                evidence(q.getEvidence()), q.getRule(), q.getConfidence(), q.getReviewStatus(), null);
    }

    public static ClaimItem claim(Claim c) {
        return new ClaimItem(c.getPublicId(), id(c.getMeeting()), id(c.getSource()), c.getProperty(), c.getValue(),
                ids(c.getCiting()), evidence(c.getEvidence()), c.getRule(), c.getConfidence(), c.getReviewStatus(), null);
    }

    public static List<EvidenceLine> evidence(List<? extends SourceSpan> evidence) {
        return evidence.stream().map(ItemOf::evidence).toList();
    }

    private static EvidenceLine evidence(SourceSpan e) {
        TextQuote quote = e.getQuote();
        return new EvidenceLine(id(e.getVersion().getSource()), e.getVersion().getNumber(), quote.exact(), quote.prefix(),
                quote.suffix(), quote.start(), quote.end());
    }

    private static String id(RecordEntity entity) {
        return entity == null ? null : entity.getPublicId();
    }

    /** Sorted, so that equal records are exported alike. */
    private static List<String> ids(Collection<? extends RecordEntity> entities) {
        return entities.stream().map(RecordEntity::getPublicId).sorted().toList();
    }
}
