package org.onrecord.text.name;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys of a word as a part of a name. Two words may be one name, written in different scripts or by different rules of
 * transliteration, if they have a key in common: Сергей, Sergei and Sergey; Зеленский, Zelensky, Zelenskyy and Selenskyj.
 * <p>
 * A word may have several keys, since the same letters can be read by the rules of several languages; a common key is
 * symmetric but not transitive, so that a doubtful reading joins two spellings and not all that are like either.
 * <p>
 * Made for searching, where a find too many is seen and a find too few is not. It is no proof that two people are one.
 */
public final class NameKeys {

    /** Nor the signs that ISO 9 has for ь and ъ. */
    private static final Pattern NO_LETTER = Pattern.compile("[\\P{L}\u02b9\u02ba]+");

    private NameKeys() {
    }

    /**
     * @param word one word in Unicode NFC, without white space or hyphens; a possessive 's does not count
     * @return none for a word in another script than Latin and Cyrillic, and for one without letters
     */
    public static Set<String> of(String word) {
        return keys(Stream.of(letters(word)));
    }

    /** As {@link #of}, for a word of a sentence: a Cyrillic one may stand in another case than the nominative. */
    public static Set<String> inText(String word) {
        String letters = letters(word);
        return keys(isOf(UnicodeScript.CYRILLIC, letters)
                ? RussianCases.nominatives(letters).stream()
                : Stream.of(letters));
    }

    /** Whether a word of a text may be part of a name: it begins with a capital, in a script that has any. */
    public static boolean isNameLike(String word) {
        int first = word.codePointAt(0);
        return word.length() > 1 && (Character.isUpperCase(first) || Character.isTitleCase(first));
    }

    private static String letters(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.endsWith("'s") || lower.endsWith("’s"))
            lower = lower.substring(0, lower.length() - 2);
        return NO_LETTER.matcher(lower).replaceAll("");
    }

    private static Set<String> keys(Stream<String> words) {
        Set<String> keys = new LinkedHashSet<>();
        words.flatMap(NameKeys::readings).map(NameFolding::fold).forEach(keys::add);
        return keys;
    }

    private static Stream<String> readings(String letters) {
        if (isOf(UnicodeScript.CYRILLIC, letters))
            return CyrillicReadings.of(letters).stream();
        return isOf(UnicodeScript.LATIN, letters) ? LatinReadings.of(letters).stream() : Stream.empty();
    }

    private static boolean isOf(UnicodeScript script, String letters) {
        return !letters.isEmpty() && letters.chars().allMatch(c -> UnicodeScript.of(c) == script);
    }
}
