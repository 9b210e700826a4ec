package org.onrecord.match.wordings;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * German number words, which are written as one word up to a million: "zweihundertfünfzigtausenddreizehn". "Ein" alone is an
 * article and no number. Words are folded, so that "fünf" is "funf" here.
 */
final class GermanNumbers {

    private static final Map<String, Integer> UNITS = new HashMap<>();
    private static final Map<String, Integer> TENS = new HashMap<>();

    private static final Map<String, BigDecimal> SCALES = Map.of("tausend", power(3), "million", power(6), "millionen",
            power(6),
            "mio", power(6), "milliarde", power(9), "milliarden", power(9), "mrd", power(9), "billion", power(12), "billionen",
            power(12), "dutzend", BigDecimal.valueOf(12));

    static {
        put(UNITS, 0, 1,
                "null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn"
                        + " siebzehn achtzehn neunzehn");
        put(TENS, 20, 10, "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig");
    }

    private static final Pattern THOUSANDS = Pattern.compile("(.*?)tausend(?:und)?(.*)");
    private static final Pattern HUNDREDS = Pattern.compile("(.*?)hundert(?:und)?(.*)");
    private static final Pattern UNIT_AND_TENS = Pattern.compile("(.+?)und(.+)");

    /** The longest number word of less than a million: longer words are no numbers. */
    private static final int LONGEST = 60;

    private GermanNumbers() {
    }

    private static BigDecimal power(int tens) {
        return BigDecimal.TEN.pow(tens);
    }

    private static void put(Map<String, Integer> numbers, int from, int step, String words) {
        int value = from;
        for (String word : words.split(" ")) {
            numbers.put(word, value);
            value += step;
        }
    }

    /** What multiplies the number before it, or null. */
    static BigDecimal scale(String folded) {
        return SCALES.get(folded);
    }

    /** The value of a number word below a million, or null. */
    static BigDecimal value(String folded) {
        int value = folded.length() > LONGEST ? -1 : belowMillion(folded);
        return value < 0 ? null : BigDecimal.valueOf(value);
    }

    private static int belowMillion(String word) {
        Matcher m = THOUSANDS.matcher(word);
        return m.matches() ? sum(count(m.group(1), belowThousand(m.group(1))), 1000, m.group(2), belowThousand(m.group(2)))
                : belowThousand(word);
    }

    private static int belowThousand(String word) {
        Matcher m = HUNDREDS.matcher(word);
        return m.matches() ? sum(count(m.group(1), belowHundred(m.group(1))), 100, m.group(2), belowHundred(m.group(2)))
                : belowHundred(word);
    }

    private static int belowHundred(String word) {
        if (UNITS.containsKey(word) || TENS.containsKey(word))
            return UNITS.containsKey(word) ? UNITS.get(word) : TENS.get(word);
        Matcher m = UNIT_AND_TENS.matcher(word);
        if (!m.matches() || !TENS.containsKey(m.group(2)))
            return -1;
        int unit = count(m.group(1), UNITS.getOrDefault(m.group(1), -1));
        return unit < 1 || unit > 9 ? -1 : TENS.get(m.group(2)) + unit;
    }

    /** How many hundreds or thousands: one where nothing or "ein" stands before them. */
    private static int count(String word, int value) {
        return word.isEmpty() || word.equals("ein") ? 1 : value;
    }

    /** @return -1 if either part is no number */
    private static int sum(int count, int scale, String rest, int restValue) {
        if (count < 1 || !rest.isEmpty() && restValue < 0)
            return -1;
        return count * scale + (rest.isEmpty() ? 0 : restValue);
    }
}
