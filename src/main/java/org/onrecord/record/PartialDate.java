package org.onrecord.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that keeps the precision its source gave: {@code 2025}, {@code 2025-02} or {@code 2025-02-27} (ISO 8601,
 * reduced accuracy, as in Popolo). The unknown parts are null, never a guess.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or null where only the year is known
 * @param day 1 to 31, or null where only the month is known
 */
public record PartialDate(int year, Integer month, Integer day) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** By first possible day; the less precise of two that begin together comes first, as their texts sort. */
    private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::toString);

    public PartialDate {
        if (year < 1 || year > 9999)
            throw new IllegalArgumentException("a year is between 1 and 9999");
        if (month == null && day != null)
            throw new IllegalArgumentException("a day needs its month");
        try {
            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such date in the calendar", e);
        }
    }

    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, month, day);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
     *
     * @throws IllegalArgumentException if the text has another form or names no day of the calendar
     */
    public static PartialDate parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches())
            throw new IllegalArgumentException("a date is written YYYY, YYYY-MM or YYYY-MM-DD");
        return new PartialDate(Integer.parseInt(m.group(1)), number(m.group(2)), number(m.group(3)));
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** The first day that this date may mean. */
    public LocalDate first() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that this date may mean. */
    public LocalDate last() {
        if (month == null)
            return LocalDate.of(year, 12, 31);
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        // By hand: a format is read anew each time, and every hit of every search has a date.
        StringBuilder text = new StringBuilder(10);
        text.append(year / 1000).append(year / 100 % 10).append(year / 10 % 10).append(year % 10);
        if (month != null)
            text.append('-').append(month / 10).append(month % 10);
        if (day != null)
            text.append('-').append(day / 10).append(day % 10);
        return text.toString();
    }
}
