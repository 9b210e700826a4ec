package org.onrecord.text.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Names in Latin letters as English sources would write them. A reading by another language's rules is tried only where an
 * ending or a letter hints at it, beside the plain one.
 */
final class LatinReadings {

    /** Turkish, South Slavic and Czech letters by their sounds. */
    private static final List<Rule> MARKED = List.of(Rule.where("ş|š|ș", "[şšș]", "sh"),
            Rule.where("ç|č|ć", "[çčć]", "ch"), Rule.of("ž", "zh"), Rule.of("đ", "dj"));

    /** Letters of ISO 9 that no language has, and what goes with them. */
    private static final List<Rule> ISO_9 = List.of(Rule.of("ŝ", "shch"), Rule.of("š", "sh"), Rule.of("č", "ch"),
            Rule.of("ž", "zh"), Rule.of("û", "yu"), Rule.of("â", "ya"), Rule.of("ë", "yo"), Rule.where("c", "c(?!h)", "ts"));

    /** Endings of Slavic and Georgian names, however they are written: Lawrow, Selenskyj, Jelzin, Poutine, Zacharczenko. */
    private static final Pattern SLAVIC = Pattern.compile(".*(?:" + String.join("|",
            "[oe][vw]a?", "[oe]ff", "[scz]k(?:[iy][iyj]?|a[iyj]?a|o[iyj])", "[nlrtdgzshkj][iy]na?",
            "(?:ou|lts|tch).*ine", "[^aeiou]kine", "jine", "en[kc]o", "[yi](?:kh|ch)", "a[vw]yi?j?", "tsch",
            "[ai]d[zs]e", "(?:sh|sch|ch|sz)[vw]ili") + ")");

    /** What no English source writes: without it, Chernov would be Shernov too. */
    private static final Pattern HINT_OF_GERMAN = Pattern.compile("[wjz]|sch|sk[iy]$");
    private static final Pattern HINT_OF_POLISH = Pattern.compile("[wjłż]|[cs]z");
    private static final Pattern HINT_OF_FRENCH = Pattern.compile("ou|tch|[jï]|[^aeiouy]i(?:o[^aeiouy]|ev)|ine$");

    /** Letters that a word must have to be read so: the news has now, and a month Nov. */
    private static final int ENOUGH = 5;

    /** A Turkish letter stands for tsch, so that its parts are not read again. */
    private static final List<Rule> GERMAN = List.of(Rule.of("schtsch", "shç"), Rule.of("tsch", "ç"),
            Rule.of("sch", "sh"), Rule.of("ch", "kh"), Rule.of("ç", "ch"), Rule.of("z", "ts"), Rule.of("w", "v"),
            Rule.of("j", "y"), Rule.where("hov", "(?<=[cs]h)ov(?=a?$)", "ev"));

    /** German has one letter for с and з before a vowel, and one spelling for ш and ж. */
    private static final Rule VOICED_FIRST = Rule.where("s", "^s(?=[aeiouy])", "z");
    private static final Rule VOICED = Rule.where("s", "s(?![kptchs]|$)", "z");
    private static final Rule VOICED_SH = Rule.where("sh", "sh(?!ch)", "zh");

    private static final List<Rule> POLISH = List.of(Rule.of("szcz", "shç"), Rule.of("cz", "ç"), Rule.of("sz", "sh"),
            Rule.of("ż", "zh"), Rule.of("ch", "kh"), Rule.where("c", "c(?!h)", "ts"), Rule.of("ç", "ch"), Rule.of("ł", "l"),
            Rule.of("w", "v"), Rule.of("j", "y"), Rule.where("lu|la", "(?<=l)(?=u)", "y"));

    private static final List<Rule> FRENCH = List.of(Rule.of("ï", "y"), Rule.where("ine", "ine$", "in"), Rule.of("ou", "u"),
            Rule.of("chtch", "shç"), Rule.of("tch", "ç"), Rule.of("kh", "ķ"), Rule.of("ch", "sh"), Rule.of("ç", "ch"),
            Rule.of("ķ", "kh"), Rule.of("j", "zh"), Rule.where("io|ie|iu", "(?<=[^aeiouy])i(?=o[^aeiouy]|ev|u)", "y"));

    /** Of German and Polish, in given names too: Walentina, Natalja. */
    private static final List<Rule> ANYWHERE = List.of(Rule.of("w", "v"), Rule.where("j", "j(?=[aeiouy]|$)", "y"));

    private LatinReadings() {
    }

    /** @param word lower-case Latin letters, composed */
    static Set<String> of(String word) {
        String plain = ascii(word);
        Set<String> readings = new LinkedHashSet<>();
        readings.add(plain);
        if (!plain.equals(word)) {
            readings.add(ascii(Rule.all(MARKED, word)));
            readings.add(ascii(Rule.all(ISO_9, word)));
        }
        if (plain.length() < ENOUGH)
            return readings;
        readings.add(ascii(Rule.all(ANYWHERE, word)));
        if (SLAVIC.matcher(plain).matches())
            readings.addAll(slavic(word, plain));
        return readings;
    }

    /** By the rules of those languages in which such names are often written. */
    private static Set<String> slavic(String word, String plain) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(ascii(Rule.all(ISO_9, word)));
        if (HINT_OF_GERMAN.matcher(plain).find()) {
            String german = Rule.all(GERMAN, plain);
            readings.addAll(List.of(german, VOICED_FIRST.in(german), VOICED.in(german), VOICED_SH.in(german),
                    VOICED_SH.in(VOICED.in(german))));
        }
        if (HINT_OF_POLISH.matcher(word).find())
            readings.add(ascii(Rule.all(POLISH, word)));
        if (HINT_OF_FRENCH.matcher(word).find())
            readings.add(ascii(Rule.all(FRENCH, word)));
        return readings;
    }

    private static String ascii(String word) {
        char[] folded = new char[4 * word.length()];
        int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
        return new String(folded, 0, length);
    }
}
