package org.onrecord.ingest.historian;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The countries and bodies of the data sets: their slugs, their usual names, and the words by which remarks call them
 * ("Russian", "Soviet", "U.S.S.R."). The names are our own table and not the ones of a file, so that they are the same
 * whichever of the files is imported.
 */
final class Countries {

    static final Country UNITED_STATES;

    private static final Map<String, Country> BY_KEY = new LinkedHashMap<>();
    private static final Map<String, Country> BY_WORD = new HashMap<>();
    private static final Pattern WORDS;
    private static final Pattern INVERTED = Pattern.compile("(.+), (.+ of|North|South|East|West)( the)?");

    static {
        CountryTable.ROWS.lines().forEach(Countries::row);
        UNITED_STATES = BY_KEY.get("united-states");
        WORDS = Pattern.compile(BY_WORD.keySet().stream().sorted((a, b) -> b.length() - a.length()).map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\p{N}])")));
    }

    private Countries() {
    }

    private static void row(String row) {
        String[] cells = row.split("\\|", -1);
        boolean body = cells[0].startsWith("@");
        String key = body ? cells[0].substring(1) : cells[0];
        Country country = new Country(key, cells[1].isEmpty() ? inCapitals(key) : cells[1], body);
        BY_KEY.put(key, country);
        BY_WORD.putIfAbsent(country.name(), country);
        for (String word : cells[2].split(","))
            if (!word.isEmpty())
                BY_WORD.putIfAbsent(word, country);
    }

    /** The country of a slug; one that is not in the table is named by its slug. */
    static Country ofKey(String key) {
        Country known = BY_KEY.get(key);
        return known == null ? new Country(key, inCapitals(key), false) : known;
    }

    /** The country that words name, or null. */
    static Country ofWords(String words) {
        return BY_WORD.get(words.replace('’', '\''));
    }

    /** The longest name or adjective of a country that begins at {@code at}; null where none does. */
    static String wordsAt(CharSequence text, int at) {
        if (at >= text.length() || !Character.isUpperCase(text.charAt(at)))
            return null;
        Matcher m = WORDS.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return m.lookingAt() ? m.group() : null;
    }

    /** Groups of countries whose members never changed. */
    private static final Map<String, List<String>> GROUPS = Map.of("Baltic States", List.of("estonia", "latvia", "lithuania"));

    /** The same, or the name of a group of countries such as "Baltic States". */
    static String groupAt(String text, int at) {
        return GROUPS.keySet().stream().filter(g -> text.startsWith(g, at)).findFirst().orElseGet(() -> wordsAt(text, at));
    }

    /** The countries that words of {@link #groupAt} name: one, or the members of a group. */
    static List<Country> group(String words) {
        return GROUPS.containsKey(words) ? GROUPS.get(words).stream().map(BY_KEY::get).toList() : List.of(ofWords(words));
    }

    /** "Korea, South" and "China, People’s Republic of" in their natural order; other names as they are. */
    static String inNaturalOrder(String name) {
        Matcher m = INVERTED.matcher(name);
        return m.matches() ? m.group(2) + (m.group(3) == null ? "" : m.group(3)) + ' ' + m.group(1) : name;
    }

    private static String inCapitals(String key) {
        List<String> small = List.of("and", "of", "the");
        return Arrays.stream(key.split("-"))
                .map(w -> small.contains(w) || w.isEmpty() ? w : Character.toUpperCase(w.charAt(0)) + w.substring(1))
                .collect(Collectors.joining(" "));
    }
}
