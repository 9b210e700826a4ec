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

    /** Endings of Slavic names in German and Polish spelling: Lawrow, Sacharowa, Selenskyj, Jelzin, Medwedew. */
    private static final List<String> GERMAN_SLAVIC = List.of("ow", "ew", "owa", "ewa", "skij", "skyj", "ski", "sky",
            "tsch", "zin", "jin");

    /** Letters that a word must have to be read so: the news has now, and a month Nov. */
    private static final int ENOUGH = 5;

    /** A Turkish letter stands for tsch, so that its parts are not read again. */
    private static final List<Rule> GERMAN = List.of(Rule.of("schtsch", "shç"), Rule.of("tsch", "ç"),
            Rule.of("sch", "sh"), Rule.of("ch", "kh"), Rule.of("ç", "ch"), Rule.of("z", "ts"), Rule.of("w", "v"),
            Rule.of("j", "y"), Rule.where("hov", "(?<=[cs]h)ov(?=a?$)", "ev"));

    /** German has one letter for с and з before a vowel. */
    private static final Rule VOICED = Rule.where("s", "^s(?=[aeiouy])", "z");

    /** Slavic names in French spelling: Poutine, Eltsine. */
    private static final Pattern FRENCH_SLAVIC = Pattern.compile(".*(ou|lts|tch).*ine");

    private static final List<Rule> FRENCH = List.of(Rule.where("ine", "ine$", "in"), Rule.of("ou", "u"));

    private LatinReadings() {
    }

    /** @param word lower-case Latin letters, composed */
    static Set<String> of(String word) {
        String plain = ascii(word);
        Set<String> readings = new LinkedHashSet<>();
        readings.add(plain);
        if (!plain.equals(word))
            readings.add(ascii(Rule.all(MARKED, word)));
        if (plain.length() >= ENOUGH && GERMAN_SLAVIC.stream().anyMatch(plain::endsWith)) {
            String german = Rule.all(GERMAN, plain);
            readings.add(german);
            readings.add(VOICED.in(german));
        }
        if (plain.endsWith("ine") && FRENCH_SLAVIC.matcher(plain).matches())
            readings.add(Rule.all(FRENCH, plain));
        return readings;
    }

    private static String ascii(String word) {
        char[] folded = new char[4 * word.length()];
        int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
        return new String(folded, 0, length);
    }
}
