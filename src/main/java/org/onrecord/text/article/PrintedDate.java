package org.onrecord.text.article;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.record.PartialDate;

/**
 * A whole date, as articles and pages print it: 2025-02-27, February 27, 2025, 27 февраля 2025, 27.02.2025. Of dates with
 * slashes, which mean one day in London and another in Washington, those with a number above 12 are read.
 */
final class PrintedDate {

    /** Those whose newspapers print the name of the month; names are the JDK's (Unicode CLDR). */
    private static final List<String> LANGUAGES = List.of("en", "ru", "de", "fr", "es", "it", "pt", "uk", "pl", "nl", "tr");

    private static final TreeMap<String, Integer> MONTHS = months();

    /** "Feb", "фев": shorter ones are not clear. */
    private static final int SHORTEST = 3;

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern
            .compile("(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:de\\s+|of\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)");
    private static final Pattern DOTS = Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\.?\\d)");
    private static final Pattern SLASHES = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])");
    private static final Pattern EAST_ASIAN = Pattern.compile("(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日");

    private PrintedDate() {
    }

    private static TreeMap<String, Integer> months() {
        TreeMap<String, Integer> names = new TreeMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                names.put(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), month.getValue());
                names.put(month.getDisplayName(TextStyle.FULL_STANDALONE, locale).toLowerCase(locale), month.getValue());
            }
        }
        return names;
    }

    /** The first date of a kind that the line has; none if it has none, or none of the calendar. */
    static Optional<PartialDate> in(String line) {
        if (line.chars().noneMatch(Character::isDigit))
            return Optional.empty();
        return first(ISO, line, m -> date(m.group(1), number(m.group(2)), m.group(3)))
                .or(() -> first(MONTH_FIRST, line, m -> date(m.group(3), month(m.group(1)), m.group(2))))
                .or(() -> first(DAY_FIRST, line, m -> date(m.group(3), month(m.group(2)), m.group(1))))
                .or(() -> first(DOTS, line, m -> date(m.group(3), number(m.group(2)), m.group(1))))
                .or(() -> first(SLASHES, line, PrintedDate::withSlashes))
                .or(() -> first(EAST_ASIAN, line, m -> date(m.group(1), number(m.group(2)), m.group(3))));
    }

    private static Optional<PartialDate> first(Pattern form, String line, Reading reading) {
        Matcher matcher = form.matcher(line);
        while (matcher.find()) {
            Optional<PartialDate> date = reading.of(matcher.toMatchResult());
            if (date.isPresent())
                return date;
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> withSlashes(MatchResult m) {
        int first = number(m.group(1));
        int second = number(m.group(2));
        if (first > 12)
            return date(m.group(3), second, m.group(1));
        return second > 12 || first == second ? date(m.group(3), first, m.group(2)) : Optional.empty();
    }

    /** A name of a month, whole, or its beginning where that is only one month's; 0 if it is none. */
    private static int month(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        Integer whole = MONTHS.get(small);
        if (whole != null)
            return whole;
        if (small.length() < SHORTEST)
            return 0;
        Map<String, Integer> longer = MONTHS.subMap(small, small + Character.MAX_VALUE);
        return longer.values().stream().distinct().count() == 1 ? longer.values().iterator().next() : 0;
    }

    private static Optional<PartialDate> date(String year, int month, String day) {
        try {
            return Optional.of(PartialDate.of(number(year), month, number(day)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private interface Reading {

        Optional<PartialDate> of(MatchResult match);
    }
}
