package org.onrecord.text.language;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which languages are written in which scripts: those that the public record is likely to have. */
final class Scripts {

    /** ISO 639-1 codes. Of scripts that are not here nothing is known. */
    private static final Map<UnicodeScript, List<String>> LANGUAGES = Map.ofEntries(
            Map.entry(UnicodeScript.LATIN, List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "sv", "da", "fi",
                    "cs", "hu", "ro", "id", "vi")),
            Map.entry(UnicodeScript.CYRILLIC, List.of("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg")),
            Map.entry(UnicodeScript.ARABIC, List.of("ar", "fa", "ur", "ps")),
            Map.entry(UnicodeScript.DEVANAGARI, List.of("hi", "mr", "ne")),
            Map.entry(UnicodeScript.HAN, List.of("zh")),
            Map.entry(UnicodeScript.HIRAGANA, List.of("ja")),
            Map.entry(UnicodeScript.HANGUL, List.of("ko")),
            Map.entry(UnicodeScript.HEBREW, List.of("he")),
            Map.entry(UnicodeScript.GREEK, List.of("el")),
            Map.entry(UnicodeScript.ARMENIAN, List.of("hy")),
            Map.entry(UnicodeScript.GEORGIAN, List.of("ka")),
            Map.entry(UnicodeScript.THAI, List.of("th")));

    /** BCP 47 names of scripts other than their own languages', in which a language is written too. */
    private static final Map<String, List<UnicodeScript>> ALSO = Map.of("sr", List.of(UnicodeScript.LATIN),
            "ja", List.of(UnicodeScript.HAN), "ko", List.of(UnicodeScript.HAN));

    private Scripts() {
    }

    /** The script of most letters; HIRAGANA for Japanese, which mixes three; null if there is no letter. */
    static UnicodeScript of(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).mapToObj(Scripts::of).forEach(s -> letters.merge(s, 1, Integer::sum));
        if (letters.containsKey(UnicodeScript.HIRAGANA) && letters.containsKey(UnicodeScript.HAN))
            letters.merge(UnicodeScript.HIRAGANA, letters.get(UnicodeScript.HAN), Integer::sum);
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }

    private static UnicodeScript of(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script;
    }

    /** The languages written in it; none if nothing is known of the script. */
    static List<String> languages(UnicodeScript script) {
        return LANGUAGES.getOrDefault(script, List.of());
    }

    /** Whether a text in this language may be written so: true also where nothing speaks against it. */
    static boolean mayWrite(UnicodeScript script, Locale language) {
        String code = language.getLanguage();
        if (languages(script).contains(code) || ALSO.getOrDefault(code, List.of()).contains(script))
            return true;
        boolean writtenOtherwise = LANGUAGES.values().stream().flatMap(Collection::stream).anyMatch(code::equals);
        return !writtenOtherwise && (script == UnicodeScript.LATIN || !LANGUAGES.containsKey(script));
    }
}
