package org.onrecord.text.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

import org.onrecord.record.PartialDate;

/**
 * The day from which a text counts its dates. Where only the month or the year of publication is known, only what that
 * settles is resolved.
 *
 * @param date as the publisher gives it, or null
 */
record PublicationDay(PartialDate date) {

    /** A period of days; null parts where unknown. */
    record Period(PartialDate from, PartialDate to) {

        static final Period UNKNOWN = new Period(null, null);

        static Period of(PartialDate date) {
            return new Period(date, date);
        }

        static Period of(LocalDate from, LocalDate to) {
            return new Period(PartialDate.of(from), PartialDate.of(to));
        }
    }

    private LocalDate day() {
        return date == null || date.day() == null ? null : date.first();
    }

    /** So many days later; null where unknown. */
    PartialDate plusDays(int days) {
        return day() == null ? null : dateOf(day().plusDays(days));
    }

    /** The nearest such day of the week up to the publication. */
    PartialDate lastOrSame(DayOfWeek weekday) {
        return day() == null ? null : dateOf(day().with(TemporalAdjusters.previousOrSame(weekday)));
    }

    /** The nearest such day of the week from the publication on. */
    PartialDate nextOrSame(DayOfWeek weekday) {
        return day() == null ? null : dateOf(day().with(TemporalAdjusters.nextOrSame(weekday)));
    }

    /** "Last Thursday" is never today, "next Thursday" neither; "this Thursday" is that of the week of publication. */
    PartialDate shifted(DayOfWeek weekday, int shift) {
        if (day() == null)
            return null;
        if (shift == 0)
            return dateOf(monday().with(TemporalAdjusters.nextOrSame(weekday)));
        return dateOf(day().with(shift < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday)));
    }

    /** The day in the year that brings it nearest to the publication. */
    PartialDate nearest(MonthDay dayOfYear) {
        if (date == null || date.month() == null && date.day() == null)
            return null;
        LocalDate middle = day() != null ? day() : YearMonth.of(date.year(), date.month()).atDay(15);
        LocalDate nearest = null;
        for (int year = middle.getYear() - 1; year <= middle.getYear() + 1; year++) {
            LocalDate candidate = dayOfYear.isValidYear(year) ? dayOfYear.atYear(year) : null;
            if (candidate != null && (nearest == null || distance(candidate, middle) < distance(nearest, middle)))
                nearest = candidate;
        }
        return nearest == null ? null : dateOf(nearest);
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** The nearest such month that does not begin after the publication. */
    PartialDate lastOrSame(int month) {
        if (date == null || date.month() == null)
            return null;
        return month(YearMonth.of(date.month() >= month ? date.year() : date.year() - 1, month));
    }

    /** The nearest such month that does not end before the publication. */
    PartialDate nextOrSame(int month) {
        if (date == null || date.month() == null)
            return null;
        return month(YearMonth.of(date.month() <= month ? date.year() : date.year() + 1, month));
    }

    /** Weeks begin on Monday (ISO 8601). */
    Period week(int shift) {
        return day() == null ? Period.UNKNOWN
                : Period.of(monday().plusWeeks(shift), monday().plusWeeks(shift).plusDays(6));
    }

    /** "Last weekend" and "this weekend": the days before Monday, and those of the week of publication. */
    Period weekend(int shift) {
        return day() == null ? Period.UNKNOWN
                : Period.of(monday().plusWeeks(shift).plusDays(5), monday().plusWeeks(shift).plusDays(6));
    }

    Period month(int shift) {
        return date == null || date.month() == null ? Period.UNKNOWN
                : Period.of(month(YearMonth.of(date.year(), date.month()).plusMonths(shift)));
    }

    Period year(int shift) {
        return date == null || date.year() + shift < 1 || date.year() + shift > 9999 ? Period.UNKNOWN
                : Period.of(new PartialDate(date.year() + shift, null, null));
    }

    private LocalDate monday() {
        return day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static PartialDate month(YearMonth month) {
        if (month.getYear() < 1 || month.getYear() > 9999)
            return null;
        return new PartialDate(month.getYear(), month.getMonthValue(), null);
    }

    /** Null for the days before the year 1 and after 9999, which a wrong date of publication can lead to. */
    private static PartialDate dateOf(LocalDate day) {
        return day.getYear() < 1 || day.getYear() > 9999 ? null : PartialDate.of(day);
    }

    /** The day, or null if the calendar has no such day. */
    static MonthDay dayOfYear(int month, int day) {
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
