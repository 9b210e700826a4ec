package org.onrecord.search;

import java.time.Instant;

import org.hibernate.Session;
import org.onrecord.record.Evidence;
import org.onrecord.record.Extent;
import org.onrecord.record.Meeting;
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.MeetingStatus;
import org.onrecord.record.Membership;
import org.onrecord.record.Organization;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.OtherName;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Participation;
import org.onrecord.record.Person;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Source;
import org.onrecord.record.SourceKind;
import org.onrecord.record.SourceVersion;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Statement;
import org.onrecord.record.TextQuote;
import org.onrecord.record.Wording;
import org.onrecord.text.Folding;

/** Writes small records for tests, each value explicit or plain. */
final class RecordFixture {

    static final Instant NOW = Instant.parse("2025-03-01T12:00:00.123456Z");

    private static int ids;

    private final Session session;

    RecordFixture(Session session) {
        this.session = session;
    }

    Person person(String name, String... otherNames) {
        Person person = identified(new Person(), RecordKind.PERSON);
        person.setName(name);
        person.setSortName(Folding.sortable(name.substring(name.lastIndexOf(' ') + 1)));
        for (String other : otherNames)
            person.getOtherNames().add(new OtherName(other, null, null));
        return saved(person);
    }

    Organization organization(String name, OrganizationKind kind, String... otherNames) {
        Organization organization = identified(new Organization(), RecordKind.ORGANIZATION);
        organization.setName(name);
        organization.setSortName(Folding.sortable(name));
        organization.setKind(kind);
        for (String other : otherNames)
            organization.getOtherNames().add(new OtherName(other, null, null));
        return saved(organization);
    }

    Meeting meeting(String name, String from, String to) {
        Meeting meeting = identified(new Meeting(), RecordKind.MEETING);
        meeting.setName(name);
        meeting.setClassification(MeetingClassification.TALKS);
        meeting.setStatus(MeetingStatus.HELD);
        meeting.setStartDate(date(from));
        meeting.setEndDate(date(to));
        return saved(meeting);
    }

    Source source(String headline, Organization publisher) {
        return source(headline, publisher, null, "2025-02-27");
    }

    Source source(String headline, Organization publisher, Organization agency, String published) {
        Source source = identified(new Source(), RecordKind.SOURCE);
        source.setHeadline(headline);
        source.setKind(SourceKind.ARTICLE);
        source.setPublisher(publisher);
        source.setCreditedAgency(agency);
        source.setDatePublished(date(published));
        source.setLanguage("en");
        return saved(source);
    }

    Statement statement(Person speaker, String saidOn, Quotation... quotations) {
        Statement statement = identified(new Statement(), RecordKind.STATEMENT);
        statement.setSpeakerPerson(speaker);
        statement.setSaidOn(date(saidOn));
        for (Quotation quotation : quotations) {
            quotation.setStatement(statement);
            quotation.setPosition(statement.getQuotations().size());
            quotation.setRepresentative(statement.getQuotations().isEmpty());
            statement.getQuotations().add(quotation);
        }
        return saved(statement);
    }

    Quotation quotation(Source source, String text) {
        return quotation(source, text, "en", SpeechMode.DIRECT);
    }

    Quotation quotation(Source source, String text, String language, SpeechMode mode) {
        Quotation quotation = identified(new Quotation(), RecordKind.QUOTATION);
        quotation.setSource(source);
        quotation.setText(text);
        quotation.setLanguage(language);
        quotation.setSpeechMode(mode);
        quotation.setExtent(Extent.WHOLE);
        quotation.setWording(Wording.SAME);
        return quotation;
    }

    /** A quotation that its source prints in several spans, as in {@code "A," he said, "B."} */
    Quotation split(Source source, String... spans) {
        String text = String.join(" he said ", spans);
        SourceVersion version = new SourceVersion(source, source.getVersions().size() + 1, text, true);
        source.getVersions().add(version);
        session.persist(version);
        Quotation quotation = quotation(source, String.join(" ", spans));
        int at = 0;
        for (String span : spans) {
            int start = text.indexOf(span, at);
            Evidence.add(quotation, version, TextQuote.at(text, start, start + span.length()));
            at = start + span.length();
        }
        return quotation;
    }

    Membership membership(Person person, String role, Organization organization, Organization country, String from,
            String to) {
        Membership membership = new Membership();
        membership.setPerson(person);
        membership.setPosition(person.getMemberships().size());
        membership.setRole(role);
        membership.setOrganization(organization);
        membership.setOnBehalfOf(country);
        membership.setStartDate(date(from));
        membership.setEndDate(date(to));
        person.getMemberships().add(membership);
        return saved(membership);
    }

    void participation(Meeting meeting, Person person) {
        Participation participation = new Participation();
        participation.setMeeting(meeting);
        participation.setPerson(person);
        participation.setPosition(meeting.getParticipations().size());
        meeting.getParticipations().add(participation);
        session.persist(participation);
    }

    /** That a source speaks of a meeting. */
    void evidence(Meeting meeting, Source source, String words) {
        SourceVersion version = new SourceVersion(source, source.getVersions().size() + 1, words, true);
        source.getVersions().add(version);
        session.persist(version);
        Evidence.add(meeting, version, TextQuote.at(words, 0, words.length()));
    }

    private static <E extends RecordEntity> E identified(E entity, RecordKind kind) {
        entity.setPublicId(RecordId.derive(kind, "search test", String.valueOf(ids++)).value());
        entity.setReviewStatus(ReviewStatus.CONFIRMED);
        entity.setUpdatedAt(NOW);
        return entity;
    }

    private <E> E saved(E entity) {
        session.persist(entity);
        return entity;
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
