package org.onrecord.api;

import java.util.List;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.onrecord.record.Claim;
import org.onrecord.record.ClaimProperty;
import org.onrecord.record.Evidence;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.HistoryEntry;
import org.onrecord.record.Identifier;
import org.onrecord.record.Meeting;
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.Organization;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.OtherName;
import org.onrecord.record.Person;
import org.onrecord.record.Place;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordKind;
import org.onrecord.record.Redirect;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Source;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Statement;
import org.onrecord.record.Wording;

/**
 * An invented record of two embassies' talks, with one of everything that the API shows. Ann met Boris at the encounter
 * within her trip, Boris met Clara at the later talks; Ann and Clara never met.
 */
final class TalksRecord extends RecordBuilder {

    static final String HERALD_TEXT = "\"We agreed to reopen both embassies,\" Ann Arbor said after six hours of talks.";
    static final String GAZETTE_TEXT = "The envoy said they agreed to open the embassies again. The talks took a day.";

    private TalksRecord(Session session) {
        super(session);
    }

    /** Writes it and waits until search shows it. */
    static void write(SessionFactory sessions) {
        RecordBuilder.write(sessions, session -> new TalksRecord(session).write());
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
        session.persist(HistoryEntry.of(agreed, NOW, "import", HistoryAction.IMPORTED, null, null, null, null));

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
}
