package org.onrecord.match.occasion;

import java.util.List;
import java.util.stream.Collectors;

import org.onrecord.record.Place;

/** What was proposed, on one line: sort, status, date, place, and people, or sides where nobody has a name. */
final class OccasionSummary {

    private OccasionSummary() {
    }

    static String of(OccasionReading reading) {
        return reading.meetings().stream().map(OccasionSummary::of).collect(Collectors.joining(" + "));
    }

    private static String of(ProposedMeeting meeting) {
        List<String> people = meeting.participants().stream().filter(party -> party.kind() == PartyKind.PERSON)
                .map(Party::name).toList();
        String who = meeting.body() != null ? " of " + meeting.body().name() : "";
        who += !people.isEmpty() ? " " + people : meeting.sides().isEmpty() ? "" : " " + meeting.sides();
        return meeting.classification() + (meeting.status() == null ? "" : " " + meeting.status()) + date(meeting.date())
                + place(meeting.place()) + who;
    }

    static String date(OccasionDate date) {
        if (date.from() != null)
            return " " + date.from() + (date.from().equals(date.to()) ? "" : ".." + date.to());
        if (date.dayOfYear() != null)
            return " " + date.dayOfYear();
        return date.weekday() == null ? "" : " " + date.weekday();
    }

    private static String place(Place place) {
        return place == null ? "" : " @ " + place.text();
    }
}
