package org.onrecord.text.name;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cyrillic names in Latin letters: as English sources write Slavic names (BGN/PCGN, with what passports and ISO 9 do
 * otherwise left to {@link NameFolding}), and as names of other languages were before they came into Cyrillic.
 */
final class CyrillicReadings {

    private static final Map<Character, String> LETTERS = table("а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi "
            + "й y ј y к k л l љ lj м m н n њ nj о o п p р r с s т t ћ ch ђ dj у u ў u ф f х kh ц ts ч ch џ dzh ш sh щ shch "
            + "ъ - ы y ь - э e ю yu я ya");

    /** Where a text has one of its own letters, it is Ukrainian (or Belarusian): г sounds h, and и is no і. */
    private static final String UKRAINIAN = "іїєґ";

    /** What English and French names became: Клинтон, Уилсон, Джонсон, Максвелл. */
    private static final List<Rule> FROM_ENGLISH = List.of(Rule.of("кс", "x"), Rule.where("к", "к(?=[аоулр])", "c"),
            Rule.where("у", "^у(?=[аеиоэ])", "w"), Rule.of("дж", "j"));

    /** What German names became: Шольц, Штайнмайер, Мерц, Хабек. */
    private static final List<Rule> FROM_GERMAN = List.of(Rule.where("ш", "^ш(?=[тп])", "s"), Rule.of("ш", "sch"),
            Rule.of("ц", "z"), Rule.of("ай", "ei"), Rule.where("х", "^х(?=.{3})", "h"), Rule.where("х", "(?<!^)х", "ch"),
            Rule.where("в", "^в", "w"), Rule.where("к", "(?<=[аеиоурл])к$", "ck"));

    private CyrillicReadings() {
    }

    /** @param word lower-case Cyrillic letters, composed */
    static Set<String> of(String word) {
        Set<String> readings = new LinkedHashSet<>();
        boolean ukrainian = word.chars().anyMatch(c -> UKRAINIAN.indexOf(c) >= 0);
        readings.add(latin(ukrainian ? word.replace("г", "h").replace('и', 'ы') : word));
        readings.add(latin(Rule.all(FROM_ENGLISH, word)));
        readings.add(latin(Rule.all(FROM_GERMAN, word)));
        if (word.startsWith("е"))
            readings.add('y' + latin(word));
        return readings;
    }

    private static String latin(String word) {
        StringBuilder latin = new StringBuilder();
        for (char c : word.toCharArray())
            latin.append(LETTERS.getOrDefault(c, c < 'а' ? String.valueOf(c) : ""));
        return latin.toString();
    }

    private static Map<Character, String> table(String pairs) {
        String[] parts = pairs.split(" ");
        Map<Character, String> table = new HashMap<>();
        for (int i = 0; i < parts.length; i += 2)
            table.put(parts[i].charAt(0), parts[i + 1].equals("-") ? "" : parts[i + 1]);
        return Map.copyOf(table);
    }
}
