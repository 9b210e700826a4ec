package org.onrecord.api;

import java.time.Instant;
import java.util.List;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.onrecord.record.Claim;
import org.onrecord.record.ClaimProperty;
import org.onrecord.record.Evidence;
import org.onrecord.record.Extent;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.HistoryEntry;
import org.onrecord.record.Identifier;
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
import org.onrecord.record.Place;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.record.Redirect;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Source;
import org.onrecord.record.SourceKind;
import org.onrecord.record.SourceVersion;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Statement;
import org.onrecord.record.TextQuote;
import org.onrecord.record.Wording;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * An invented record of two embassies' talks, with one of everything that the API shows. Ann met Boris at the encounter
 * within her trip, Boris met Clara at the later talks; Ann and Clara never met.
 */
final class TalksRecord {

    static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");
    static final String HERALD_TEXT = "\"We agreed to reopen both embassies,\" Ann Arbor said after six hours of talks.";
    static final String GAZETTE_TEXT = "The envoy said they agreed to open the embassies again. The talks took a day.";

    private final Session session;

    private TalksRecord(Session session) {
        this.session = session;
    }

    /** The public id that this record gives something. */
    static String id(RecordKind kind, String key) {
        return RecordId.derive(kind, "talks", key).value();
    }

    /** Writes it and waits until search shows it. */
    static void write(SessionFactory sessions) {
        QuarkusTransaction.requiringNew().run(() -> {
            Session session = sessions.getCurrentSession();
            Search.session(session).indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync());
            new TalksRecord(session).write();
        });
    }

    private void write() {
        Organization arcadia = organization("arcadia", "Arcadia", OrganizationKind.COUNTRY, null);
        Organization ministry = organization("ministry", "Ministry of Arcadia", OrganizationKind.MINISTRY, arcadia);
        ministry.getOtherNames().add(new OtherName("MoA", "en", "abbreviation"));
        ministry.getIdentifiers().add(new Identifier("register", "M1"));
        Organization wire = organization("wire", "Wire", OrganizationKind.AGENCY, null);
        Organization herald = organization("herald", "Herald", OrganizationKind.OUTLET, null);

        Person ann = person("ann", "Ann", "Arbor");
        ann.getOtherNames().add(new OtherName("Анна Арбор", "ru", "transliteration"));
        ann.getIdentifiers().add(new Identifier("register", "P1"));
        membership(ann, ministry, arcadia, "Envoy", "2020", "2024-12-31");
        membership(ann, ministry, arcadia, "Minister", "2025-01-01", null);
        Person boris = person("boris", "Boris", "Bay");
        Person clara = person("clara", "Clara", "Cole");

        Source article = source("herald", "Embassies to reopen", "https://herald.example/1", herald, wire, HERALD_TEXT, true);
        Source report = source("gazette", "A day of talks", null, null, null, GAZETTE_TEXT, false);

        Meeting trip = meeting("trip", "Trip to Harbour City", MeetingClassification.TRIP, "2025-02-17", "2025-02-19");
        Meeting encounter = meeting("encounter", "Encounter at the harbour", MeetingClassification.ENCOUNTER, "2025-02-18",
                "2025-02-18");
        encounter.setParent(trip);
        encounter.setPlace(new Place("Harbour House", "Harbour City", "Arcadia"));
        Evidence.add(participation(encounter, ann, arcadia, "Minister"), version(article), words(HERALD_TEXT, "Ann Arbor"));
        participation(encounter, boris, null, null);
        Evidence.add(encounter, version(article), words(HERALD_TEXT, "six hours of talks"));
        Meeting talks = meeting("talks", "Talks of the deputies", MeetingClassification.TALKS, "2025-02-27", null);
        talks.setPrevious(encounter);
        participation(talks, boris, null, null);
        participation(talks, clara, null, null);

        Statement agreed = statement("agreed", ann, null, "2025-02-18");
        agreed.setMeeting(encounter);
        agreed.getAbout().add(talks);
        agreed.getCoSpeakers().add(clara);
        agreed.getMentions().add(boris);
        agreed.getTopics().addAll(List.of("embassies", "visas"));
        agreed.setSpeakerRole("Minister");
        Quotation direct = quotation(agreed, article, "We agreed to reopen both embassies", SpeechMode.DIRECT, Wording.SAME);
        direct.getRelayedBy().add(wire);
        direct.setRule("quote-then-name");
        direct.setConfidence(0.9);
        Evidence.add(direct, version(article), words(HERALD_TEXT, "We agreed to reopen both embassies"));
        Quotation indirect = quotation(agreed, report, "they agreed to open the embassies again", SpeechMode.INDIRECT,
                Wording.REWORDING);
        Evidence.add(indirect, version(report), words(GAZETTE_TEXT, "they agreed to open the embassies again"));
        session.persist(new HistoryEntry(agreed.getPublicId(), NOW, "import", HistoryAction.IMPORTED, null, null, null, null));

        Statement release = statement("release", null, ministry, "2025-02");
        quotation(release, report, "Visas will follow the embassies", SpeechMode.DIRECT, Wording.SAME);
        Statement refused = statement("refused", boris, null, null);
        refused.setReviewStatus(ReviewStatus.REJECTED);
        quotation(refused, report, "Nothing was said of embassies", SpeechMode.DIRECT, Wording.SAME);

        Claim hours = claim("hours", encounter, article, ClaimProperty.DURATION, "six hours");
        hours.getCiting().add(wire);
        Evidence.add(hours, version(article), words(HERALD_TEXT, "six hours"));
        claim("day", encounter, report, ClaimProperty.DURATION, "a day");
        session.persist(new Redirect(id(RecordKind.PERSON, "anna"), ann.getPublicId()));
    }

    private static SourceVersion version(Source source) {
        return source.getVersions().get(0);
    }

    private static TextQuote words(String text, String exact) {
        return TextQuote.at(text, text.indexOf(exact), text.indexOf(exact) + exact.length());
    }

    private Person person(String key, String given, String family) {
        Person person = identified(new Person(), RecordKind.PERSON, key);
        person.setName(given + " " + family);
        person.setGivenName(given);
        person.setFamilyName(family);
        person.setSortName((family + " " + given).toLowerCase(java.util.Locale.ROOT));
        return saved(person);
    }

    private Organization organization(String key, String name, OrganizationKind kind, Organization parent) {
        Organization organization = identified(new Organization(), RecordKind.ORGANIZATION, key);
        organization.setName(name);
        organization.setSortName(name.toLowerCase(java.util.Locale.ROOT));
        organization.setKind(kind);
        organization.setParent(parent);
        return saved(organization);
    }

    private void membership(Person person, Organization where, Organization country, String role, String from, String to) {
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

    private Source source(String key, String headline, String url, Organization publisher, Organization agency, String text,
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

    private Meeting meeting(String key, String name, MeetingClassification classification, String from, String to) {
        Meeting meeting = identified(new Meeting(), RecordKind.MEETING, key);
        meeting.setName(name);
        meeting.setClassification(classification);
        meeting.setStatus(MeetingStatus.HELD);
        meeting.setStartDate(date(from));
        meeting.setEndDate(date(to));
        return saved(meeting);
    }

    private Participation participation(Meeting meeting, Person person, Organization country, String role) {
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

    private Statement statement(String key, Person person, Organization body, String day) {
        Statement statement = identified(new Statement(), RecordKind.STATEMENT, key);
        statement.setSpeakerPerson(person);
        statement.setSpeakerOrganization(body);
        statement.setSaidOn(date(day));
        return saved(statement);
    }

    private Quotation quotation(Statement statement, Source source, String text, SpeechMode mode, Wording wording) {
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

    private Claim claim(String key, Meeting meeting, Source source, ClaimProperty property, String value) {
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
