package org.onrecord.match.accounts;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may have taken by the words that say so, in minutes. A plain "six hours" is taken at its word.
 * "Around" gives half a unit on either side where one number is named ("around six hours": 5½ to 6½), five minutes where
 * the unit is the minute; around a range it adds nothing, as the range already says how unsure the source is. "Nearly" and
 * "just over" reach half a unit to their one side.
 *
 * @param from the least
 * @param fromIncluded whether {@code from} itself is meant
 * @param to the most; {@link Double#POSITIVE_INFINITY} where nothing is said
 * @param toIncluded whether {@code to} itself is meant
 */
record DurationRange(double from, boolean fromIncluded, double to, boolean toIncluded) {

    private static final String UNIT = "(hours?|hrs?|h|minutes?|mins?|days?|weeks?)";
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final Pattern RANGE = Pattern.compile(
            "(?:between (?=.* and )|(?!.* and ))" + NUMBER + " ?(?:(?:" + UNIT + " )?(?:to|or|and)|-) ?" + NUMBER + "[ -]?"
                    + UNIT);
    private static final Pattern AMOUNT = Pattern.compile(NUMBER + "[ -]?" + UNIT);
    private static final Pattern AMOUNTS = Pattern.compile(AMOUNT + "(?:(?: and|,)? " + AMOUNT + ")*");

    private static final String[] NUMBERS = { "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
            "twenty" };

    private static final Map<Character, Integer> MINUTES = Map.of('m', 1, 'h', 60, 'd', 24 * 60, 'w', 7 * 24 * 60);

    /** The words before an amount that say how it is meant. */
    private enum Qualifier {
        EXACTLY("exactly|precisely|a total of|for"),
        AROUND("around|about|approximately|approx|roughly|some|circa|ca|close to"),
        JUST_OVER("just over|just more than|slightly over|slightly more than|a little over|a little more than"),
        NEARLY("nearly|almost|just under|not quite|slightly less than|slightly under|a little less than"),
        AT_LEAST("at least|no less than|not less than|no fewer than|a minimum of"),
        AT_MOST("at most|up to|no more than|not more than|a maximum of"),
        MORE("more than|over|longer than|upwards of|above"),
        LESS("less than|fewer than|under|shorter than|below");

        private final Pattern words;

        Qualifier(String words) {
            this.words = Pattern.compile("(?:" + words + ")\\b ?");
        }
    }

    /** Reads words such as "around 5-6 hours"; empty where they name no amount of time. */
    static Optional<DurationRange> parse(String words) {
        String text = normalize(words);
        Qualifier qualifier = Qualifier.EXACTLY;
        for (Qualifier candidate : Qualifier.values()) {
            Matcher m = candidate.words.matcher(text);
            if (!m.lookingAt())
                continue;
            text = text.substring(m.end());
            qualifier = candidate;
        }
        if (text.endsWith(" or more")) {
            text = text.substring(0, text.length() - " or more".length());
            qualifier = Qualifier.AT_LEAST;
        }
        return amount(text, qualifier);
    }

    private static String normalize(String words) {
        String text = words.toLowerCase(Locale.ROOT).replaceAll("[‐-―]", "-").replaceAll("\\s+", " ").replaceAll("^ | ?[ .]$",
                "");
        for (int i = 0; i < NUMBERS.length; i++)
            text = text.replaceAll("\\b" + NUMBERS[i] + "\\b", Integer.toString(i));
        text = text.replaceAll("\\b(\\d+)(?: and a half| ?½)", "$1.5");
        text = text.replaceAll("\\bhalf[ -](?:an?[ -])?(?=" + UNIT + "\\b)", "0.5 ");
        text = text.replaceAll("\\ban? (?=" + UNIT + "\\b)", "1 ");
        return text.replaceAll("\\b(\\d+) " + UNIT + " and a half", "$1.5 $2");
    }

    private static Optional<DurationRange> amount(String text, Qualifier qualifier) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            String unit = range.group(4);
            double from = minutes(range.group(1), range.group(2) == null ? unit : range.group(2));
            double to = minutes(range.group(3), unit);
            return from > to ? Optional.empty() : Optional.of(around(from, to, 0, qualifier));
        }
        if (!AMOUNTS.matcher(text).matches())
            return Optional.empty();
        double sum = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (Matcher part = AMOUNT.matcher(text); part.find();) {
            sum += minutes(part.group(1), part.group(2));
            smallest = Math.min(smallest, minutes("1", part.group(2)));
        }
        return Optional.of(around(sum, sum, smallest == 1 ? 5 : smallest / 2, qualifier));
    }

    private static double minutes(String number, String unit) {
        return Double.parseDouble(number) * MINUTES.get(unit.charAt(0));
    }

    private static DurationRange around(double from, double to, double slack, Qualifier qualifier) {
        return switch (qualifier) {
            case EXACTLY -> new DurationRange(from, true, to, true);
            case AROUND -> new DurationRange(Math.max(0, from - slack), true, to + slack, true);
            case JUST_OVER -> new DurationRange(from, false, to + slack, true);
            case NEARLY -> new DurationRange(Math.max(0, from - slack), true, to, false);
            case AT_LEAST -> new DurationRange(from, true, Double.POSITIVE_INFINITY, false);
            case AT_MOST -> new DurationRange(0, true, to, true);
            case MORE -> new DurationRange(from, false, Double.POSITIVE_INFINITY, false);
            case LESS -> new DurationRange(0, true, to, false);
        };
    }

    /** Whether one duration can satisfy both. */
    boolean overlaps(DurationRange other) {
        return reaches(other) && other.reaches(this);
    }

    /** Whether the end of this is not before the beginning of the other. */
    private boolean reaches(DurationRange other) {
        return to > other.from || to == other.from && toIncluded && other.fromIncluded;
    }
}
