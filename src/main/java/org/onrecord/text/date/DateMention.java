package org.onrecord.text.date;

import java.time.DayOfWeek;
import java.time.MonthDay;

import org.onrecord.record.PartialDate;
import org.onrecord.text.TextRange;

/**
 * Words of a text that say when, and what they say. What they leave open stays open: a day of the week in a text that came
 * out on an unknown day is that day of the week and nothing more.
 *
 * @param range where the words stand, without a possessive's ending
 * @param from the first day meant, if what it dates is past or present; null where unknown
 * @param to the last day meant, equal to {@code from} for a single date
 * @param planned the date meant if what it dates was yet to come; the same as {@code from} unless the words leave that open
 * @param dayOfYear the day where no year is given; else null
 * @param weekday the day of the week where one is given; else null
 * @param rule how it was read
 */
public record DateMention(TextRange range, PartialDate from, PartialDate to, PartialDate planned, MonthDay dayOfYear,
        DayOfWeek weekday, DateRule rule) {

    /** Whether it is known in which year it is, at least. */
    public boolean isResolved() {
        return from != null;
    }

    /** The most precise date that holds the whole period; null where unknown or where it spans two years. */
    public PartialDate date() {
        return common(from, to);
    }

    /** The same words of something that was yet to come when the text came out. */
    public DateMention ofPlan() {
        boolean period = from != null && !from.equals(to);
        return planned == null || period || planned.equals(from) ? this
                : new DateMention(range, planned, planned, planned, dayOfYear, weekday, rule);
    }

    /** The most precise date that holds all days of both; null where either is unknown or no year holds them. */
    public static PartialDate common(PartialDate from, PartialDate to) {
        if (from == null || to == null || from.year() != to.year())
            return null;
        if (from.month() == null || !from.month().equals(to.month()))
            return from.equals(to) ? from : new PartialDate(from.year(), null, null);
        return from.equals(to) ? from : new PartialDate(from.year(), from.month(), null);
    }
}
