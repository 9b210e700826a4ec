package org.onrecord.text.date;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.record.PartialDate;
import org.onrecord.text.TextRange;
import org.onrecord.text.WordScanner;
import org.onrecord.text.WordToken;

/**
 * Finds the dates of a text in English, German and Russian: absolute ones, days of the week and what is counted from the day
 * of publication. What the publication would have to settle stays open where it is unknown. Numbers with slashes are
 * read only where one of them can be no month, since the order of day and month differs between countries. One pass, in
 * time proportional to the length of the text.
 */
public final class DateReader {

    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern DASH = Pattern.compile(" ?[-‐-―] ?");
    private static final Pattern TWO_DIGITS = Pattern.compile("\\d\\d");
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern AFTER_WEEKDAY = Pattern.compile("[.,]{0,2} ?");
    private static final Pattern AFTER_MONTH = Pattern.compile("\\.? ");
    private static final Pattern BEFORE_YEAR = Pattern.compile(",? ");
    private static final Pattern BEFORE_MONTH = Pattern.compile("[ -]");

    private final String text;
    private final int shift;
    private final PublicationDay publication;
    private final List<WordToken> words;
    private final List<DateMention> found = new ArrayList<>();
    private int at;

    private DateReader(String text, int shift, List<WordToken> words, PublicationDay publication) {
        this.text = text;
        this.shift = shift;
        this.publication = publication;
        this.words = words;
    }

    /**
     * The dates within a part of a text, in order; none overlap.
     *
     * @param text offsets of the results are into it
     * @param within where to look
     * @param published the day of publication; null where unknown
     */
    public static List<DateMention> read(String text, TextRange within, PartialDate published) {
        return read(text, within, WordScanner.scan(within.of(text)), published);
    }

    /**
     * The same, where the words are known.
     *
     * @param words as {@link WordScanner} gives them for that part of the text
     */
    public static List<DateMention> read(String text, TextRange within, List<WordToken> words, PartialDate published) {
        DateReader reader = new DateReader(within.of(text), within.start(), words, new PublicationDay(published));
        while (reader.at < reader.words.size())
            reader.step();
        return reader.found;
    }

    private void step() {
        if (!DateLexicon.opens(folded(at)) || !(beginsWithDigit() ? numeric() : word()))
            at++;
    }

    private boolean beginsWithDigit() {
        return Character.isDigit(folded(at).charAt(0));
    }

    private boolean numeric() {
        return iso() || dotted() || slashed() || dayFirst() || daysAgo() || year();
    }

    private boolean word() {
        return weekday() || monthFirst() || month() || shifted() || daysAgo() || relativeDay();
    }

    private String folded(int index) {
        if (index < 0 || index >= words.size())
            return "";
        String folded = words.get(index).folded();
        return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }

    private String gap(int index) {
        return index + 1 < words.size() ? text.substring(words.get(index).end(), words.get(index + 1).start()) : ".";
    }

    private boolean capital(int index) {
        return Character.isUpperCase(text.codePointAt(words.get(index).start()));
    }

    private boolean cyrillic(int index) {
        return Character.UnicodeScript.of(text.codePointAt(words.get(index).start())) == Character.UnicodeScript.CYRILLIC;
    }

    /** Months and days of the week have capitals in the languages that are written in Latin letters. */
    private Integer name(String kind, int index) {
        Integer number = index < words.size() ? DateLexicon.number(kind, folded(index)) : null;
        return number != null && (capital(index) || cyrillic(index)) ? number : null;
    }

    private void add(int first, int last, PublicationDay.Period period, PartialDate planned, MonthDay dayOfYear,
            DayOfWeek weekday, DateRule rule) {
        int end = words.get(last).end();
        String word = words.get(last).folded();
        if (word.endsWith("'s"))
            end -= 2;
        TextRange range = new TextRange(shift + words.get(first).start(), shift + end);
        found.add(new DateMention(range, period.from(), period.to(), planned, dayOfYear, weekday, rule));
        at = last + 1;
    }

    private boolean addDay(int first, int last, int year, int month, int day, DayOfWeek weekday) {
        MonthDay dayOfYear = PublicationDay.dayOfYear(month, day);
        if (dayOfYear == null || year < 1 || !dayOfYear.isValidYear(year))
            return false;
        PartialDate date = PartialDate.of(year, month, day);
        add(first, last, PublicationDay.Period.of(date), date, null, weekday, DateRule.FULL_DATE);
        return true;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** 2025-02-27. */
    private boolean iso() {
        if (at + 2 >= words.size() || !YEAR.matcher(folded(at)).matches() || !gap(at).equals("-") || !gap(at + 1).equals("-")
                || !TWO_DIGITS.matcher(folded(at + 1)).matches() || !TWO_DIGITS.matcher(folded(at + 2)).matches())
            return false;
        return addDay(at, at + 2, number(folded(at)), number(folded(at + 1)), number(folded(at + 2)), null);
    }

    /** 27.02.2025. */
    private boolean dotted() {
        Matcher m = DOTTED.matcher(folded(at));
        return m.matches() && addDay(at, at, number(m.group(3)), number(m.group(2)), number(m.group(1)), null);
    }

    /** 2/27/2025 and 27/2/2025. */
    private boolean slashed() {
        if (at + 2 >= words.size() || !gap(at).equals("/") || !gap(at + 1).equals("/")
                || !YEAR.matcher(folded(at + 2)).matches()
                || !SHORT_NUMBER.matcher(folded(at)).matches() || !SHORT_NUMBER.matcher(folded(at + 1)).matches())
            return false;
        int one = number(folded(at));
        int two = number(folded(at + 1));
        if (one <= 12 && two <= 12 && one != two)
            return false;
        return addDay(at, at + 2, number(folded(at + 2)), Math.min(one, two), Math.max(one, two), null);
    }

    /** "Thursday", "last Thursday"; with a date behind it, it belongs to that. */
    private boolean weekday() {
        Integer number = name("weekday", at);
        if (number == null || folded(at).length() <= 4 && !abbreviated(at))
            return false;
        DayOfWeek weekday = DayOfWeek.of(number);
        int first = at;
        at++;
        boolean adjacent = at < words.size() && AFTER_WEEKDAY.matcher(gap(first)).matches();
        if (adjacent && (monthFirst(first, weekday) || dayFirst(first, weekday)))
            return true;
        Integer shifted = first == 0 || !gap(first - 1).isBlank() ? null : DateLexicon.number("shift", folded(first - 1));
        PartialDate past = shifted == null ? publication.lastOrSame(weekday) : publication.shifted(weekday, shifted);
        PartialDate planned = shifted == null ? publication.nextOrSame(weekday) : past;
        add(shifted == null ? first : first - 1, first, PublicationDay.Period.of(past), planned, null, weekday,
                DateRule.WEEKDAY);
        return true;
    }

    /** "Sat", "Sun" and "Mon" are other words as well. */
    private boolean abbreviated(int index) {
        return gap(index).startsWith(".") || gap(index).startsWith(",");
    }

    private boolean monthFirst() {
        return monthFirst(at, null);
    }

    /** "February 27, 2025", "Feb. 17-19". */
    private boolean monthFirst(int first, DayOfWeek weekday) {
        Integer month = name("month", at);
        if (month == null || cyrillic(at) || !AFTER_MONTH.matcher(gap(at)).matches() || dayAt(at + 1) == 0
                || isGermanOrdinal(at + 1))
            return false;
        return day(first, at + 1, at + 1, month, dayAt(at + 1), weekday);
    }

    /** In "März 27. …" the number has its own full stop, in "on March 27. The …" a sentence has. */
    private boolean isGermanOrdinal(int index) {
        return gap(index).startsWith(". ") && index + 1 < words.size() && name("month", index + 1) != null;
    }

    private boolean dayFirst() {
        return dayFirst(at, null);
    }

    /** "27 February 2025", "the 27th of February", "27. Februar", "27 февраля". */
    private boolean dayFirst(int first, DayOfWeek weekday) {
        if (dayAt(at) == 0)
            return false;
        int last = at;
        if (at + 2 < words.size() && DASH.matcher(gap(at)).matches() && dayAt(at + 1) > dayAt(at))
            last = at + 1;
        int name = last + 1;
        boolean of = folded(name).equals("of");
        if (of)
            name++;
        Integer month = name < words.size() ? name("month", name) : null;
        if (month == null || name > last + 1 && !of || !gapBeforeMonth(last, name))
            return false;
        int day = dayAt(at);
        int lastDay = dayAt(last);
        return lastDay > day ? days(first, name, month, day, lastDay) : day(first, name, name, month, day, weekday);
    }

    private boolean gapBeforeMonth(int day, int name) {
        String gap = gap(day);
        return gap.equals(" ") || gap.equals(". ") && DateLexicon.is("german", folded(name)) && !folded(day).endsWith("th");
    }

    private int dayAt(int index) {
        Matcher m = ORDINAL.matcher(index < words.size() ? folded(index) : "");
        int day = m.matches() ? number(m.group(1)) : 0;
        return day <= 31 ? day : 0;
    }

    /** A year right behind, "," or "года" and the like between and after; 0 if there is none. */
    private int yearAfter(int index) {
        boolean near = index + 1 < words.size() && BEFORE_YEAR.matcher(gap(index)).matches();
        return near && YEAR.matcher(folded(index + 1)).matches() ? number(folded(index + 1)) : 0;
    }

    /** @param last where the day and the month end; a second day of a range or a year may follow */
    private boolean day(int first, int last, int dayIndex, int month, int day, DayOfWeek weekday) {
        int second = dayIndex == last && name("month", last) == null ? secondDay(last, day) : 0;
        if (second > 0)
            return days(first, last + (DASH.matcher(gap(last)).matches() ? 1 : 2), month, day, dayAt(second));
        int year = yearAfter(last);
        if (year > 0)
            return addDay(first, last + 1, year, month, day, weekday);
        MonthDay dayOfYear = PublicationDay.dayOfYear(month, day);
        if (dayOfYear == null)
            return false;
        PartialDate date = publication.nearest(dayOfYear);
        add(first, last, PublicationDay.Period.of(date), date, dayOfYear, weekday, DateRule.DAY_OF_YEAR);
        return true;
    }

    /** Where the second day of "17-19", "17 to 19" or "17 and 18" stands; 0 if there is none. */
    private int secondDay(int last, int day) {
        boolean dash = DASH.matcher(gap(last)).matches();
        boolean word = DateLexicon.is("range", folded(last + 1)) || folded(last + 1).equals("and");
        int second = dash ? last + 1 : last + 2;
        if (!dash && !word || dayAt(second) <= day || !ORDINAL.matcher(folded(second)).matches())
            return 0;
        String after = gap(second);
        // "Feb. 17 and 19 people": what is counted follows at once.
        boolean counts = after.equals(" ") && second + 1 < words.size() && word && folded(last + 1).equals("and")
                && !capital(second + 1) && !isFunction(folded(second + 1));
        return counts ? 0 : second;
    }

    private static boolean isFunction(String folded) {
        return List.of("in", "at", "on", "and", "to", "for", "between", "with", "the", "as", "but").contains(folded);
    }

    private boolean days(int first, int last, int month, int from, int to) {
        int year = yearAfter(last);
        MonthDay firstDay = PublicationDay.dayOfYear(month, from);
        MonthDay lastDay = PublicationDay.dayOfYear(month, to);
        if (firstDay == null || lastDay == null || year > 0 && (!firstDay.isValidYear(year) || !lastDay.isValidYear(year)))
            return false;
        PartialDate start = year > 0 ? new PartialDate(year, month, from) : publication.nearest(firstDay);
        if (start == null) {
            add(first, last, PublicationDay.Period.UNKNOWN, null, firstDay, null, DateRule.DAY_OF_YEAR);
            return true;
        }
        PartialDate end = lastDay.isValidYear(start.year()) ? new PartialDate(start.year(), month, to) : start;
        add(first, year > 0 ? last + 1 : last, new PublicationDay.Period(start, end), start, null, null,
                year > 0 ? DateRule.FULL_DATE : DateRule.DAY_OF_YEAR);
        return true;
    }

    /** "March 2022", "in February". */
    private boolean month() {
        Integer month = name("month", at);
        if (month == null)
            return false;
        int year = yearAfter(at);
        if (year > 0) {
            PartialDate date = new PartialDate(year, month, null);
            add(at, at + 1, PublicationDay.Period.of(date), date, null, null, DateRule.MONTH_AND_YEAR);
            return true;
        }
        String before = at > 0 && BEFORE_MONTH.matcher(gap(at - 1)).matches() ? folded(at - 1) : "";
        Integer shifted = DateLexicon.number("shift", before);
        boolean alone = DateLexicon.is("before", before) || shifted != null;
        if (!alone || folded(at).length() <= 3 && !gap(at).startsWith(".") && month != 5 || dayAt(at + 1) > 0)
            return false;
        PartialDate past = shifted != null && shifted > 0 ? publication.nextOrSame(month) : publication.lastOrSame(month);
        PartialDate planned = shifted != null ? past : publication.nextOrSame(month);
        add(shifted == null ? at : at - 1, at, PublicationDay.Period.of(past), planned, null, null, DateRule.MONTH);
        return true;
    }

    /** "last week", "earlier this month", "this morning". "The last week" may be any seven days. */
    private boolean shifted() {
        Integer by = DateLexicon.number("shift", folded(at));
        if (by == null || at + 1 >= words.size() || !gap(at).isBlank())
            return false;
        String next = folded(at + 1);
        if (by == 0 && DateLexicon.is("part", next)) {
            addRelativeDay(at, at + 1, 0);
            return true;
        }
        String period = DateLexicon.value("period", next);
        if (period == null || folded(at - 1).equals("the"))
            return false;
        PublicationDay.Period meant = switch (period) {
            case "WEEK" -> publication.week(by);
            case "WEEKEND" -> publication.weekend(by);
            case "MONTH" -> publication.month(by);
            default -> publication.year(by);
        };
        int first = at > 0 && (folded(at - 1).equals("earlier") || folded(at - 1).equals("later")) ? at - 1 : at;
        add(first, at + 1, meant, meant.from() == null ? null : DateMention.common(meant.from(), meant.to()), null, null,
                DateRule.RELATIVE_PERIOD);
        return true;
    }

    /** "Two days ago". Weeks, months and years are not counted to the day by anybody. */
    private boolean daysAgo() {
        Integer count = SHORT_NUMBER.matcher(folded(at)).matches() ? Integer.valueOf(folded(at))
                : DateLexicon.number("number", folded(at));
        boolean days = folded(at + 1).equals("days") || folded(at + 1).equals("day");
        if (count == null || !days || !folded(at + 2).equals("ago"))
            return false;
        addRelativeDay(at, at + 2, -count);
        return true;
    }

    private boolean relativeDay() {
        Integer days = DateLexicon.number("day", folded(at));
        if (days == null)
            return false;
        addRelativeDay(at, at, days);
        return true;
    }

    private void addRelativeDay(int first, int last, int days) {
        PartialDate date = publication.plusDays(days);
        add(first, last, PublicationDay.Period.of(date), date, null, null, DateRule.RELATIVE_DAY);
    }

    /** "In 2022"; a number of something is none. */
    private boolean year() {
        if (!YEAR.matcher(folded(at)).matches() || text.charAt(words.get(at).end() - 1) == 's')
            return false;
        boolean after = at > 0 && gap(at - 1).isBlank() && DateLexicon.is("beforeyear", folded(at - 1));
        if (!after || text.substring(words.get(at).start(), words.get(at).end()).contains(","))
            return false;
        PartialDate date = new PartialDate(number(folded(at)), null, null);
        add(at, at, PublicationDay.Period.of(date), date, null, null, DateRule.YEAR);
        return true;
    }
}
