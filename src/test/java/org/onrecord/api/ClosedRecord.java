package org.onrecord.api;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.onrecord.record.Claim;
import org.onrecord.record.ClaimProperty;
import org.onrecord.record.Evidence;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.HistoryEntry;
import org.onrecord.record.Meeting;
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.Mention;
import org.onrecord.record.Organization;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.Person;
import org.onrecord.record.Quotation;
import org.onrecord.record.Source;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Statement;
import org.onrecord.record.TextQuote;
import org.onrecord.record.Wording;

/**
 * One source, archived whole, of which nobody said that others may have it; everything in the record rests on it. The parts
 * of its text that nothing in the record quotes have words of their own.
 */
final class ClosedRecord extends RecordBuilder {

    static final String QUOTED = "We will open the bridge to Harbour City in May";

    /** Words that stand nowhere but in what is not quoted, each farther from a quotation than its evidence reaches. */
    static final String[] CLOSED = { "kumquat", "xylophone" };

    private static final String FAR = " and so the long afternoon went on and on in the old hall by the sea. ";

    static final String TEXT = "\"" + QUOTED + ",\" said Ada Example after two hours of talks." + FAR
            + "A kumquat rolled off the table and nobody wrote it down." + FAR
            + "At the very end somebody played the xylophone for a while.";

    private ClosedRecord(Session session) {
        super(session);
    }

    static void write(SessionFactory sessions) {
        RecordBuilder.write(sessions, session -> new ClosedRecord(session).write());
    }

    private void write() {
        Organization outlet = organization("outlet", "Outlet", OrganizationKind.OUTLET, null);
        Person ada = person("ada", "Ada", "Example");
        Person bob = person("bob", "Bob", "Sample");
        membership(ada, outlet, null, "Envoy", "2020", null);
        Source source = source("closed", "Bridge to open", "https://outlet.example/1", outlet, outlet, TEXT, false);
        source.setLicence("All rights reserved");
        Meeting talks = meeting("talks", "Talks of the bridge", MeetingClassification.TALKS, "2025-02-18", null);
        Evidence.add(participation(talks, ada, outlet, "Envoy"), version(source), words(TEXT, "Ada Example"));
        participation(talks, bob, null, null);
        Evidence.add(talks, version(source), words(TEXT, "two hours of talks"));
        Mention.add(ada, version(source), words(TEXT, "Ada Example"));
        Statement statement = statement("said", ada, null, "2025-02-18");
        statement.setMeeting(talks);
        statement.getMentions().add(bob);
        Quotation quotation = quotation(statement, source, QUOTED, SpeechMode.DIRECT, Wording.SAME);
        quotation.setRule("quote-then-name");
        quotation.setConfidence(0.9);
        TextQuote whole = words(TEXT, QUOTED);
        Evidence.add(quotation, version(source), whole);
        Claim hours = claim("hours", talks, source, ClaimProperty.DURATION, "two hours");
        Evidence.add(hours, version(source), words(TEXT, "two hours"));
        session.persist(HistoryEntry.of(statement, NOW, "test", HistoryAction.IMPORTED, null, null, null, "file"));
        // What an import writes of a source whose publisher corrected it.
        session.persist(HistoryEntry.of(source, NOW, "test", HistoryAction.CHANGED, "versions", TEXT, TEXT, "file"));
    }
}
