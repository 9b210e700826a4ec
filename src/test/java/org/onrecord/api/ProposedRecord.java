package org.onrecord.api;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.onrecord.record.Claim;
import org.onrecord.record.ClaimProperty;
import org.onrecord.record.Evidence;
import org.onrecord.record.ExtractedEntity;
import org.onrecord.record.Meeting;
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.Mention;
import org.onrecord.record.Organization;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.Person;
import org.onrecord.record.Quotation;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Source;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Statement;
import org.onrecord.record.Wording;

/**
 * An invented record of which a part waits for review, found by rules in two articles; Ann, the press and the breakfast
 * were known before.
 */
final class ProposedRecord extends RecordBuilder {

    static final String FIRST_TEXT = "At the summit at the lake, which took two hours, Dora Dell said: \"The lake is calm.\"";
    static final String SECOND_TEXT = "\"Nobody knows who said this,\" somebody said. The boat is late, Dell said.";

    private ProposedRecord(Session session) {
        super(session);
    }

    /** Writes it and waits until search shows it. */
    static void write(SessionFactory sessions) {
        RecordBuilder.write(sessions, session -> new ProposedRecord(session).write());
    }

    private void write() {
        Organization press = organization("press", "Lake Press", OrganizationKind.OUTLET, null);
        Person ann = person("ann", "Ann", "Arbor");
        meeting("breakfast", "Breakfast", MeetingClassification.TALKS, "2025-02-01", null);
        Source first = source("first", "Calm at the lake", "https://lake.example/1", press, null, FIRST_TEXT, false);
        Source second = source("second", "Late boats", "https://lake.example/2", press, null, SECOND_TEXT, false);

        Person dora = proposed(person("dora", "Dora", "Dell"), "first-mention", 0.8);
        Mention.add(dora, version(first), words(FIRST_TEXT, "Dora Dell"));
        proposed(organization("guild", "Guild of Boats", OrganizationKind.OTHER, null), "first-mention", 0.7);
        Meeting summit = proposed(meeting("summit", "Summit at the lake", MeetingClassification.SUMMIT, "2025-02-18", null),
                "event-noun", 0.6);
        Evidence.add(summit, version(first), words(FIRST_TEXT, "summit"));
        participation(summit, dora, null, "Host");
        participation(summit, ann, null, "Guest");
        Claim venue = proposed(claim("venue", summit, first, ClaimProperty.VENUE, "at the lake"), "claim-venue", 0.5);
        Evidence.add(venue, version(first), words(FIRST_TEXT, "at the lake"));
        Claim hours = proposed(claim("hours", summit, first, ClaimProperty.DURATION, "two hours"), "rule-of-elsewhere", null);
        Evidence.add(hours, version(first), words(FIRST_TEXT, "two hours"));

        Statement said = statement("said", dora, null, "2025-02-18");
        said.setMeeting(summit);
        print(said, first, FIRST_TEXT, "The lake is calm", "sentence-subject", 0.4).setAttribution("Dora Dell said");
        Statement open = statement("open", null, null, null);
        open.getSpeakerCandidates().add(ann);
        open.getSpeakerCandidates().add(dora);
        open.getAbout().add(summit);
        open.getMentions().add(dora);
        print(open, second, SECOND_TEXT, "Nobody knows who said this", "quote-comma-subject-verb", 0.3);
        Statement late = statement("late", dora, null, null);
        print(late, second, SECOND_TEXT, "The boat is late", "sentence-subject", 0.4);
    }

    private Quotation print(Statement statement, Source source, String text, String words, String rule, Double confidence) {
        statement.setReviewStatus(ReviewStatus.PROPOSED);
        Quotation quotation = quotation(statement, source, words, SpeechMode.DIRECT, Wording.SAME);
        Evidence.add(quotation, version(source), words(text, words));
        return proposed(quotation, rule, confidence);
    }

    private static <E extends ExtractedEntity> E proposed(E found, String rule, Double confidence) {
        found.setReviewStatus(ReviewStatus.PROPOSED);
        found.setRule(rule);
        found.setConfidence(confidence);
        return found;
    }
}
