package org.onrecord.api;

import java.util.ArrayList;
import java.util.List;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.HistoryEntry;
import org.onrecord.record.Meeting;
import org.onrecord.record.MeetingClassification;
import org.onrecord.record.Organization;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.Person;
import org.onrecord.record.Source;
import org.onrecord.record.SpeechMode;
import org.onrecord.record.Statement;
import org.onrecord.record.Wording;

/**
 * A record of {@value #SIZE} people of one kind, long enough for pages and for mix-ups: each said three things, the first
 * of them about Hub and in Hub's big source, and each met Hub and the next one at a meeting of their own on Hub's tour.
 */
final class CrowdRecord extends RecordBuilder {

    static final int SIZE = 64;

    private CrowdRecord(Session session) {
        super(session);
    }

    static void write(SessionFactory sessions) {
        RecordBuilder.write(sessions, session -> new CrowdRecord(session).write());
    }

    /** A statement more, said before all others, and a person who comes before all others by name. */
    static void add(SessionFactory sessions) {
        RecordBuilder.write(sessions, session -> {
            CrowdRecord crowd = new CrowdRecord(session);
            Person aaron = crowd.person("aaron", "Aaron", "Aab");
            Source source = crowd.source("latecomer", "Latecomer", null, null, null, "late", true);
            Statement late = crowd.statement("late", aaron, null, "2001-01-01");
            crowd.quotation(late, source, "late", SpeechMode.DIRECT, Wording.SAME);
        });
    }

    /** The name of a person: all have one length, so that they sort as their numbers do. */
    static String name(int number) {
        return "Person P%02d".formatted(number);
    }

    /** What a person said: 0 is the earliest. */
    static String words(int person, int statement) {
        return "words %d of %s".formatted(statement, name(person));
    }

    private void write() {
        Organization outlet = organization("outlet", "Outlet", OrganizationKind.OUTLET, null);
        Person hub = person("hub", "Hub", "Hubbard");
        Source big = source("big", "Big source", null, outlet, null, "big", true);
        Meeting tour = meeting("tour", "Tour", MeetingClassification.TRIP, "2025-01-01", "2025-12-31");
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < SIZE; i++)
            people.add(person("p" + i, "Person", "P%02d".formatted(i)));
        for (int i = 0; i < SIZE; i++) {
            membership(people.get(i), outlet, null, "Role of " + name(i), "2020", null);
            Meeting meeting = meeting("m" + i, "Meeting of " + name(i), MeetingClassification.ENCOUNTER,
                    "2025-%02d-%02d".formatted(i / 28 + 1, i % 28 + 1), null);
            meeting.setParent(tour);
            participation(meeting, hub, null, null);
            participation(meeting, people.get(i), outlet, "Role of " + name(i));
            participation(meeting, people.get((i + 1) % SIZE), null, null);
            for (int j = 0; j < 3; j++)
                said(people.get(i), i, j, meeting, j == 0 ? hub : null, outlet, j == 0 ? big : null);
        }
    }

    private void said(Person speaker, int i, int j, Meeting meeting, Person mentioned, Organization outlet, Source big) {
        Statement statement = statement("s" + i + "-" + j, speaker, null, "2025-0%d-%02d".formatted(j + 1, i % 28 + 1));
        statement.setMeeting(meeting);
        if (mentioned != null)
            statement.getMentions().add(mentioned);
        Source source = big != null ? big
                : source("s" + i + "-" + j, "Source of " + words(i, j), null, outlet, null, "text", true);
        quotation(statement, source, words(i, j), SpeechMode.DIRECT, Wording.SAME);
        session.persist(HistoryEntry.of(statement, NOW, "test", HistoryAction.IMPORTED, null, null, null,
                words(i, j)));
    }
}
