package org.onrecord.search.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The accents that ASCII folding leaves, since it knows Latin letters only: stress marks on Cyrillic vowels, the dots of ё,
 * Greek accents, Hebrew points and Arabic vowel signs, all of which writers add or leave out freely. Letters of their own
 * stay: й, ї and ў are none of и, і and у with an accent. Texts are expected composed (Unicode NFC).
 */
final class Accents {

    /** No code unit below it has an accent of these. */
    static final char FIRST = '\u0300';

    private static final String CYRILLIC = "ёе ЁЕ ѐе ЀЕ ѝи ЍИ";

    /** Another shape of one letter, at the end of a word. */
    private static final String FINAL_SIGMA = "ςσ";

    /** Blocks of marks above, below and within letters: first and last code point of each. */
    private static final char[][] MARKS = { { FIRST, '\u036f' }, { '\u0591', '\u05bd' }, { '\u05bf', '\u05bf' },
            { '\u05c1', '\u05c2' }, { '\u05c4', '\u05c5' }, { '\u05c7', '\u05c7' }, { '\u064b', '\u0652' },
            { '\u0670', '\u0670' } };

    /** Blocks of Greek letters, some of them accented: first and last code point of each. */
    private static final char[][] GREEK = { { '\u0370', '\u03ff' }, { '\u1f00', '\u1fff' } };

    /** Empty for what is left out; none of it is outside the Basic Multilingual Plane. */
    private static final Map<Character, String> BARE = bare();

    private Accents() {
    }

    /** What stands for this code unit without its accents: another one, or nothing; null for itself. */
    static String bare(char c) {
        return BARE.get(c);
    }

    /** As rules of the {@code mapping} character filter of OpenSearch and Elasticsearch. */
    static List<String> rules() {
        List<String> rules = new ArrayList<>();
        new TreeMap<>(BARE).forEach((accented, bare) -> rules.add(accented + "=>" + bare));
        return rules;
    }

    private static Map<Character, String> bare() {
        Map<Character, String> bare = new HashMap<>();
        for (String pair : (CYRILLIC + ' ' + FINAL_SIGMA).split(" "))
            bare.put(pair.charAt(0), pair.substring(1));
        for (char[] block : MARKS)
            for (char c = block[0]; c <= block[1]; c++)
                bare.put(c, "");
        for (char[] block : GREEK)
            for (char c = block[0]; c <= block[1]; c++)
                putGreek(bare, c);
        return Map.copyOf(bare);
    }

    private static void putGreek(Map<Character, String> bare, char c) {
        String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1);
        if (Character.isLetter(c) && Character.isLetter(base.charAt(0)) && base.charAt(0) != c)
            bare.put(c, base);
    }
}
