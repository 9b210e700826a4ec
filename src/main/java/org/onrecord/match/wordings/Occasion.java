package org.onrecord.match.wordings;

import java.time.temporal.ChronoUnit;

import org.onrecord.record.PartialDate;

/**
 * When and where something was said, as far as a source tells.
 *
 * @param day or null
 * @param meeting what tells the meeting from all others, or null
 */
public record Occasion(PartialDate day, String meeting) {

    /** Sources date a statement by when it was made, printed or translated: so many days lie between. */
    static final int DAYS = 3;

    /** How two occasions stand to each other. */
    enum Nearness {
        /** One meeting, or days so close that it may be one occasion. */
        SAME,
        /** Too little is known, or they are two meetings of the same days. */
        UNSURE,
        /** Not one occasion. */
        APART
    }

    Nearness to(Occasion other) {
        boolean meetings = meeting != null && other.meeting != null;
        if (meetings && meeting.equals(other.meeting))
            return Nearness.SAME;
        if (day == null || other.day == null)
            return meetings ? Nearness.APART : Nearness.UNSURE;
        if (daysTo(other) > DAYS)
            return Nearness.APART;
        boolean vague = day.day() == null || other.day.day() == null;
        return meetings || vague ? Nearness.UNSURE : Nearness.SAME;
    }

    /** The least number of days that can lie between. */
    private long daysTo(Occasion other) {
        long after = ChronoUnit.DAYS.between(day.last(), other.day.first());
        long before = ChronoUnit.DAYS.between(other.day.last(), day.first());
        return Math.max(0, Math.max(after, before));
    }
}
