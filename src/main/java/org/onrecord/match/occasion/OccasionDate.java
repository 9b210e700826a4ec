package org.onrecord.match.occasion;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

import org.onrecord.record.PartialDate;
import org.onrecord.text.date.DateMention;

/**
 * When an occasion was, as far as a text says. What is known of a day without its year, or of its day of the week alone, is
 * kept: it tells two occasions apart, and another source may give the rest.
 *
 * @param from the first day; null where unknown
 * @param to the last day, or the last day that it may have been; null where {@code from} is
 * @param dayOfYear a day whose year nobody gives; else null
 * @param weekday a day of the week; else null
 */
public record OccasionDate(PartialDate from, PartialDate to, MonthDay dayOfYear, DayOfWeek weekday) {

    /** Nothing is known. */
    public static final OccasionDate UNKNOWN = new OccasionDate(null, null, null, null);

    /** A date as the record has it. */
    public static OccasionDate of(PartialDate from, PartialDate to) {
        return new OccasionDate(from, from == null || to == null ? from : to, null, null);
    }

    /** What the words of a text say. */
    public static OccasionDate of(DateMention mention) {
        boolean year = mention.isResolved();
        return new OccasionDate(mention.from(), mention.to(), year ? null : mention.dayOfYear(), mention.weekday());
    }

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return from == null && dayOfYear == null && weekday == null;
    }

    /** Whether a single day is known. */
    public boolean isDay() {
        return from != null && from.day() != null && from.equals(to);
    }

    /** The most precise date that holds all of it; null where unknown. */
    public PartialDate date() {
        return DateMention.common(from, to);
    }

    /** Whether both can be of one occasion; what is unknown excludes nothing. */
    public boolean isCompatible(OccasionDate other) {
        if (dayOfYear != null && other.dayOfYear != null && !dayOfYear.equals(other.dayOfYear))
            return false;
        if (from != null && other.from != null)
            return !from.first().isAfter(other.to.last()) && !other.from.first().isAfter(to.last());
        return holds(other) && other.holds(this) && weekdaysAgree(other);
    }

    /** Neither of two days of the week excludes the other where the days between are many. */
    private boolean weekdaysAgree(OccasionDate other) {
        return weekday == null || other.weekday == null || weekday == other.weekday;
    }

    /** Whether one of the days of this can be the day that the other knows only in part. */
    private boolean holds(OccasionDate other) {
        if (from == null || other.from != null)
            return true;
        LocalDate first = from.first();
        LocalDate last = to.last();
        if (other.dayOfYear != null)
            return isWithin(other.dayOfYear, first, last);
        return other.weekday == null || !isDay() || first.getDayOfWeek() == other.weekday;
    }

    private static boolean isWithin(MonthDay day, LocalDate first, LocalDate last) {
        for (int year = first.getYear(); year <= last.getYear(); year++)
            if (day.isValidYear(year) && !day.atYear(year).isBefore(first) && !day.atYear(year).isAfter(last))
                return true;
        return false;
    }

    /** How much is known: 3 for a day, 2 for a day without its year, 1 for anything less, 0 for nothing. */
    int precision() {
        if (isDay())
            return 3;
        if (dayOfYear != null)
            return 2;
        return isUnknown() ? 0 : 1;
    }

    /** What both say together; they must be compatible. */
    OccasionDate and(OccasionDate other) {
        if (from == null && other.from == null)
            return new OccasionDate(null, null, dayOfYear != null ? dayOfYear : other.dayOfYear,
                    weekday != null ? weekday : other.weekday);
        OccasionDate better = isNarrowerThan(other) ? this : other;
        OccasionDate rest = better == this ? other : this;
        if (rest.dayOfYear != null && !better.isDay())
            return better.on(rest.dayOfYear);
        return better.weekday == null && rest.weekday != null && !better.isDay()
                ? new OccasionDate(better.from, better.to, null, rest.weekday)
                : better;
    }

    /** The day of the year within the period; the period itself where it holds several. */
    private OccasionDate on(MonthDay day) {
        LocalDate found = null;
        for (int year = from.year(); year <= to.year(); year++)
            if (day.isValidYear(year) && isWithin(day, from.first(), to.last()))
                found = found == null ? day.atYear(year) : null;
        return found == null ? this : of(PartialDate.of(found), null);
    }

    private boolean isNarrowerThan(OccasionDate other) {
        if (from == null || other.from == null)
            return from != null;
        return length() <= other.length();
    }

    private long length() {
        return to.last().toEpochDay() - from.first().toEpochDay();
    }
}
