package org.onrecord.relate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.hibernate.SessionFactory;
import org.onrecord.record.Claim;
import org.onrecord.record.ClaimProperty;
import org.onrecord.record.Evidence;
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

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * A record of a few nodes, made for one test. Tests share a store: what a test does not make itself, it must not count.
 * Primary keys exist after {@link #save}; nodes of one kind get them in the order in which they were made.
 */
final class SmallRecord {

    /** What every source says; the evidence of a quotation is one of its letters. */
    private static final String TEXT = "abcdefghijklmnopqrstuvwxyz";

    private final List<RecordEntity> made = new ArrayList<>();

    /** Writes what was made since the last time. */
    SmallRecord save(SessionFactory sessions) {
        QuarkusTransaction.requiringNew().run(() -> made.forEach(sessions.getCurrentSession()::persist));
        made.clear();
        return this;
    }

    Person person(String name) {
        Person person = make(new Person(), RecordKind.PERSON);
        person.setName(name);
        person.setSortName(name.toLowerCase(Locale.ROOT));
        return person;
    }

    Organization organization(String name) {
        Organization organization = make(new Organization(), RecordKind.ORGANIZATION);
        organization.setName(name);
        organization.setSortName(name.toLowerCase(Locale.ROOT));
        organization.setKind(OrganizationKind.values()[0]);
        return organization;
    }

    void membership(Person person, Organization organization, Organization onBehalfOf) {
        Membership membership = new Membership();
        membership.setPerson(person);
        membership.setOrganization(organization);
        membership.setOnBehalfOf(onBehalfOf);
        membership.setPosition(person.getMemberships().size());
        person.getMemberships().add(membership);
    }

    /** A meeting that was held. */
    Meeting meeting(String day, Person... participants) {
        Meeting meeting = make(new Meeting(), RecordKind.MEETING);
        meeting.setName("Meeting");
        meeting.setClassification(MeetingClassification.values()[0]);
        meeting.setStatus(MeetingStatus.HELD);
        meeting.setStartDate(date(day));
        Arrays.stream(participants).forEach(person -> participation(meeting, person));
        return meeting;
    }

    Participation participation(Meeting meeting, Person person) {
        Participation participation = new Participation();
        participation.setMeeting(meeting);
        participation.setPerson(person);
        participation.setPosition(meeting.getParticipations().size());
        meeting.getParticipations().add(participation);
        return participation;
    }

    Source source(String day) {
        Source source = make(new Source(), RecordKind.SOURCE);
        source.setKind(SourceKind.values()[0]);
        source.setHeadline("Headline");
        source.setDatePublished(date(day));
        source.getVersions().add(new SourceVersion(source, 1, TEXT, false));
        return source;
    }

    /** A statement in one source of its own. */
    Statement statement(String day, Person speaker) {
        return statement(day, speaker, source(null));
    }

    Statement statement(String day, Person speaker, Source source) {
        Statement statement = make(new Statement(), RecordKind.STATEMENT);
        statement.setSpeakerPerson(speaker);
        statement.setSaidOn(date(day));
        quotation(statement, source, 0);
        return statement;
    }

    Quotation quotation(Statement statement, Source source, int start) {
        Quotation quotation = new Quotation();
        identify(quotation, RecordKind.QUOTATION);
        quotation.setStatement(statement);
        quotation.setPosition(statement.getQuotations().size());
        quotation.setSource(source);
        quotation.setText(TEXT.substring(start, start + 1));
        quotation.setSpeechMode(SpeechMode.DIRECT);
        quotation.setExtent(Extent.WHOLE);
        quotation.setWording(Wording.SAME);
        Evidence.add(quotation, source.getVersions().get(0), TextQuote.at(TEXT, start, start + 1));
        statement.getQuotations().add(quotation);
        return quotation;
    }

    Claim claim(Meeting meeting, Source source, ClaimProperty property, String value, Organization... citing) {
        Claim claim = make(new Claim(), RecordKind.CLAIM);
        claim.setMeeting(meeting);
        claim.setSource(source);
        claim.setProperty(property);
        claim.setValue(value);
        claim.getCiting().addAll(List.of(citing));
        return claim;
    }

    /** The source's first letter, as evidence. */
    static TextQuote letter(Source source) {
        return TextQuote.at(source.getVersions().get(0).getText(), 0, 1);
    }

    private static PartialDate date(String day) {
        return day == null ? null : PartialDate.parse(day);
    }

    private <E extends RecordEntity> E make(E entity, RecordKind kind) {
        made.add(identify(entity, kind));
        return entity;
    }

    private static <E extends RecordEntity> E identify(E entity, RecordKind kind) {
        entity.setPublicId(RecordId.derive(kind, "relate", UUID.randomUUID().toString()).value());
        entity.setUpdatedAt(Instant.EPOCH);
        return entity;
    }
}
