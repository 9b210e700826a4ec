package org.onrecord.match.wordings;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.text.WordToken;

/**
 * Reads numbers in digits and in English, Russian and German words, so that equal ones are equal: "two hundred and fifty",
 * "250", "2.5
 * million", "2½", "18th" and "eighteenth", "a dozen", "сорок". An ordinal has the value of its number, as sources write
 * "9 March" and "the 9th of March" of one day.
 */
final class NumberReader {

    private static final Pattern DIGITS = Pattern
            .compile("(\\d{1,15}(?:\\.\\d{1,9})?)([½¼¾])?(st|nd|rd|th|s|k|m|mn|mln|bn|tn|trn)?");

    private static final Map<String, BigDecimal> UNITS = new HashMap<>();
    private static final Map<String, BigDecimal> TENS = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = new HashMap<>();

    static {
        put(UNITS, 0, 1, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                + " seventeen eighteen nineteen");
        put(UNITS, 0, 1, "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth");
        put(UNITS, 0, 1, "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать"
                + " четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать");
        put(UNITS, 1, 1, "одного двух трех четырех пяти шести семи восьми девяти десяти");
        put(UNITS, 1, 1, "одна две");
        put(UNITS, 1, 1, "одно");
        put(TENS, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
        put(TENS, 20, 10, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");
        put(TENS, 20, 10, "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто");
        put(TENS, 20, 10, "двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста");
        put(TENS, 100, 100, "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот");
        scale("100", "hundred hundreds hundredth");
        scale("12", "dozen dozens");
        scale("1000", "thousand thousands thousandth тысяча тысячи тысяч тысячу");
        scale("1000000", "million millions mln миллион миллиона миллионов млн");
        scale("1000000000", "billion billions bn миллиард миллиарда миллиардов млрд");
        scale("1000000000000", "trillion trillions trn триллион триллиона триллионов");
    }

    private static final Map<String, BigDecimal> SUFFIXES = Map.of("k", BigDecimal.valueOf(1_000), "m",
            BigDecimal.valueOf(1_000_000), "mn", BigDecimal.valueOf(1_000_000), "mln", BigDecimal.valueOf(1_000_000), "bn",
            BigDecimal.valueOf(1_000_000_000), "tn", BigDecimal.valueOf(1_000_000_000_000L), "trn",
            BigDecimal.valueOf(1_000_000_000_000L));

    private static final Map<String, BigDecimal> FRACTIONS = Map.of("½", new BigDecimal("0.5"), "¼", new BigDecimal("0.25"),
            "¾", new BigDecimal("0.75"));

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final List<WordToken> tokens;
    private final boolean german;

    /** Of the number that was read last: its value, and the index after its last word. */
    private BigDecimal value;
    private int end;

    NumberReader(List<WordToken> tokens, WordingLanguage language) {
        this.tokens = tokens;
        this.german = language == WordingLanguage.GERMAN;
    }

    private static void put(Map<String, BigDecimal> numbers, int from, int step, String words) {
        int value = from;
        for (String word : words.split(" ")) {
            numbers.put(word, BigDecimal.valueOf(value));
            value += step;
        }
    }

    private static void scale(String value, String words) {
        for (String word : words.split(" "))
            SCALES.put(word, new BigDecimal(value));
    }

    /** Reads the number that begins at this word, if one does. */
    boolean read(int at) {
        value = null;
        end = at;
        if (!digits() && !isHalf(at) && !article(at))
            words();
        else
            scales(value);
        return value != null;
    }

    /** The index after the last word of the number. */
    int end() {
        return end;
    }

    /** The value in plain digits, without needless zeros. */
    String value() {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.signum() == 0 ? "0" : plain.toPlainString();
    }

    private String word(int at) {
        return at < tokens.size() ? tokens.get(at).folded() : "";
    }

    private boolean digits() {
        String word = word(end);
        if (word.isEmpty() || !(word.charAt(0) >= '0' && word.charAt(0) <= '9'))
            return false;
        Matcher m = DIGITS.matcher(word);
        if (!m.matches())
            return false;
        value = new BigDecimal(m.group(1)).add(m.group(2) == null ? BigDecimal.ZERO : FRACTIONS.get(m.group(2)))
                .multiply(SUFFIXES.getOrDefault(m.group(3) == null ? "" : m.group(3), BigDecimal.ONE));
        end++;
        andAHalf();
        return true;
    }

    /** "Half a million", "half of". */
    private boolean isHalf(int at) {
        if (!word(at).equals("half"))
            return false;
        value = HALF;
        end = word(at + 1).equals("a") && scale(at + 2) != null ? at + 2 : at + 1;
        return true;
    }

    /** "A hundred", "a dozen". */
    private boolean article(int at) {
        if (!word(at).equals("a") || scale(at + 1) == null)
            return false;
        value = BigDecimal.ONE;
        end = at + 1;
        return true;
    }

    /** "Two hundred and fifty thousand": what stands below a thousand is summed up, then multiplied. */
    private void words() {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal below = null;
        BigDecimal last = null;
        while (true) {
            BigDecimal scale = scale(end);
            BigDecimal part = scale == null && follows(last) ? belowHundred() : null;
            if (part != null) {
                value = part;
                andAHalf();
                below = below == null ? value : below.add(value);
            } else if (scale != null && (below != null || last == null && !word(end).endsWith("s"))) {
                end++;
                below = (below == null ? BigDecimal.ONE : below).multiply(scale);
            } else {
                break;
            }
            last = part == null ? scale : part;
            if (scale != null && scale.compareTo(THOUSAND) >= 0) {
                sum = sum.add(below);
                below = null;
            }
            if (scale != null && word(end).equals("and") && beginsNumber(end + 1))
                end++;
        }
        value = last == null ? null : below == null ? sum : sum.add(below);
    }

    /** Whether a number below a hundred can go on after this part: "hundred five", "сто пять", not "six five". */
    private static boolean follows(BigDecimal last) {
        return last == null || last.compareTo(HUNDRED) >= 0;
    }

    private boolean beginsNumber(int at) {
        return UNITS.containsKey(word(at)) || TENS.containsKey(word(at));
    }

    private BigDecimal scale(int at) {
        return german ? GermanNumbers.scale(word(at)) : SCALES.get(word(at));
    }

    /** German writes all below a million as one word. */
    private BigDecimal germanWord() {
        BigDecimal number = GermanNumbers.value(word(end));
        end += number == null ? 0 : 1;
        return number;
    }

    private BigDecimal belowHundred() {
        if (german)
            return germanWord();
        BigDecimal tens = TENS.get(word(end));
        BigDecimal unit = UNITS.get(word(tens == null ? end : end + 1));
        if (tens == null && unit == null)
            return null;
        boolean both = tens != null && unit != null && unit.intValue() > 0 && unit.compareTo(BigDecimal.TEN) < 0;
        end += both ? 2 : 1;
        if (both)
            return tens.add(unit);
        return tens != null ? tens : unit;
    }

    private void andAHalf() {
        if (!word(end).equals("and") || !word(end + 1).equals("a") || !word(end + 2).equals("half"))
            return;
        value = value.add(HALF);
        end += 3;
    }

    private void scales(BigDecimal from) {
        value = from;
        while (scale(end) != null) {
            value = value.multiply(scale(end));
            end++;
        }
    }
}
