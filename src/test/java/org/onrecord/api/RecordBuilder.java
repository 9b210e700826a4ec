package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;

import jakarta.enterprise.inject.spi.CDI;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.onrecord.record.Claim;
import org.onrecord.record.ClaimProperty;
import org.onrecord.record.Extent;
import org.onrecord.record.Meeting;
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.MeetingStatus;
import org.onrecord.record.Membership;
import org.onrecord.record.Organization;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Participation;
import org.onrecord.record.Person;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.record.Source;
import org.onrecord.record.SourceKind;
import org.onrecord.record.SourceVersion;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Statement;
import org.onrecord.record.TextQuote;
import org.onrecord.record.Wording;
import org.onrecord.store.journal.Journal;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Writes what a test needs of a record, each value explicit or plain. */
abstract class RecordBuilder {

    static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");

    final Session session;

    RecordBuilder(Session session) {
        this.session = session;
    }

    /** The public id that a record of a test gives something. */
    static String id(RecordKind kind, String key) {
        return RecordId.derive(kind, "talks", key).value();
    }

    /** Writes records and waits until search shows them. */
    static void write(SessionFactory sessions, Consumer<Session> writer) {
        QuarkusTransaction.requiringNew().run(() -> {
            writer.accept(sessions.getCurrentSession());
        });
        assertThat(CDI.current().select(Journal.class).get().settle()).isTrue();
    }

    static SourceVersion version(Source source) {
        return source.getVersions().get(0);
    }

    static TextQuote words(String text, String exact) {
        return TextQuote.at(text, text.indexOf(exact), text.indexOf(exact) + exact.length());
    }

    Person person(String key, String given, String family) {
        Person person = identified(new Person(), RecordKind.PERSON, key);
        person.setName(given + " " + family);
        person.setGivenName(given);
        person.setFamilyName(family);
        person.setSortName((family + " " + given).toLowerCase(Locale.ROOT));
        return saved(person);
    }

    Organization organization(String key, String name, OrganizationKind kind, Organization parent) {
        Organization organization = identified(new Organization(), RecordKind.ORGANIZATION, key);
        organization.setName(name);
        organization.setSortName(name.toLowerCase(Locale.ROOT));
        organization.setKind(kind);
        organization.setParent(parent);
        return saved(organization);
    }

    void membership(Person person, Organization where, Organization country, String role, String from, String to) {
        Membership membership = new Membership();
        membership.setPerson(person);
        membership.setOrganization(where);
        membership.setOnBehalfOf(country);
        membership.setRole(role);
        membership.setStartDate(PartialDate.parse(from));
        membership.setEndDate(date(to));
        membership.setPosition(person.getMemberships().size());
        person.getMemberships().add(membership);
        session.persist(membership);
    }

    Source source(String key, String headline, String url, Organization publisher, Organization agency, String text,
            boolean excerpt) {
        Source source = identified(new Source(), RecordKind.SOURCE, key);
        source.setKind(SourceKind.ARTICLE);
        source.setHeadline(headline);
        source.setUrl(url);
        source.setPublisher(publisher);
        source.setCreditedAgency(agency);
        source.setDatePublished(PartialDate.parse("2025-02-19"));
        source.setLanguage("en");
        source.getVersions().add(new SourceVersion(source, 1, text, excerpt));
        return saved(source);
    }

    Meeting meeting(String key, String name, MeetingClassification classification, String from, String to) {
        Meeting meeting = identified(new Meeting(), RecordKind.MEETING, key);
        meeting.setName(name);
        meeting.setClassification(classification);
        meeting.setStatus(MeetingStatus.HELD);
        meeting.setStartDate(date(from));
        meeting.setEndDate(date(to));
        return saved(meeting);
    }

    Participation participation(Meeting meeting, Person person, Organization country, String role) {
        Participation participation = new Participation();
        participation.setMeeting(meeting);
        participation.setPerson(person);
        participation.setOnBehalfOf(country);
        participation.setRole(role);
        participation.setPosition(meeting.getParticipations().size());
        meeting.getParticipations().add(participation);
        session.persist(participation);
        return participation;
    }

    Statement statement(String key, Person person, Organization body, String day) {
        Statement statement = identified(new Statement(), RecordKind.STATEMENT, key);
        statement.setSpeakerPerson(person);
        statement.setSpeakerOrganization(body);
        statement.setSaidOn(date(day));
        return saved(statement);
    }

    Quotation quotation(Statement statement, Source source, String text, SpeechMode mode, Wording wording) {
        Quotation quotation = identified(new Quotation(), RecordKind.QUOTATION,
                statement.getPublicId() + statement.getQuotations().size());
        quotation.setStatement(statement);
        quotation.setSource(source);
        quotation.setText(text);
        quotation.setLanguage("en");
        quotation.setSpeechMode(mode);
        quotation.setWording(wording);
        quotation.setExtent(Extent.WHOLE);
        quotation.setRepresentative(statement.getQuotations().isEmpty());
        quotation.setPosition(statement.getQuotations().size());
        statement.getQuotations().add(quotation);
        return saved(quotation);
    }

    Claim claim(String key, Meeting meeting, Source source, ClaimProperty property, String value) {
        Claim claim = identified(new Claim(), RecordKind.CLAIM, key);
        claim.setMeeting(meeting);
        claim.setSource(source);
        claim.setProperty(property);
        claim.setValue(value);
        return saved(claim);
    }

    private static <E extends RecordEntity> E identified(E entity, RecordKind kind, String key) {
        entity.setPublicId(id(kind, key));
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
