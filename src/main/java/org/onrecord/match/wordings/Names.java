package org.onrecord.match.wordings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.onrecord.match.PersonName;
import org.onrecord.text.WordScanner;
import org.onrecord.text.WordToken;

/**
 * Names as they are compared: the forms of one name, its transliterations and what comes from it, have one key. Countries that
 * are much spoken of are built in, with what their people are called; the caller adds those of the record. A name is looked
 * for only where a word has a capital, and then by its longest form.
 */
public final class Names {

    /** So many words has the longest form that is found. */
    private static final int LONGEST = 5;

    private static final Names BUILT_IN = new Names(countries());

    /** What stands before a name and is none, capital or not. */
    private static final Set<String> TITLES = Set.of(("president prime minister foreign defence defense interior secretary"
            + " chancellor ambassador king queen prince princess pope general colonel admiral chairman chairwoman chair speaker"
            + " senator congressman congresswoman governor mayor judge justice professor doctor dr mr mrs ms miss sir madam lord"
            + " lady emperor sheikh deputy vice director commissioner representative leader excellency his her majesty state"
            + " god i").split(" "));

    private final Map<String, String> keys;

    private Names(Map<String, String> keys) {
        this.keys = keys;
    }

    /** Only the names that are built in. */
    public static Names builtIn() {
        return BUILT_IN;
    }

    /**
     * The names that are built in, and others.
     *
     * @param keys by form, of one word or several, what the forms of one name have in common, such as the id of a person
     */
    public static Names with(Map<String, String> keys) {
        Map<String, String> all = new HashMap<>(BUILT_IN.keys);
        keys.forEach((form, key) -> all.put(folded(WordScanner.scan(form)), key));
        return new Names(Map.copyOf(all));
    }

    private static String folded(List<WordToken> words) {
        return words.stream().map(word -> withoutPossessive(word.folded())).collect(Collectors.joining(" "));
    }

    /** How many words from this one on are the longest known form; 0 if none is. */
    int knownWords(List<WordToken> words, int at) {
        if (keys.isEmpty())
            return 0;
        StringBuilder form = new StringBuilder();
        int longest = 0;
        for (int i = at; i < Math.min(words.size(), at + LONGEST); i++) {
            form.append(i > at ? " " : "").append(withoutPossessive(words.get(i).folded()));
            if (keys.containsKey(form.toString()))
                longest = i - at + 1;
        }
        return longest;
    }

    /** What the forms of a known name share. */
    String key(List<WordToken> words) {
        return keys.get(folded(words));
    }

    /** What the transliterations of an unknown name share. */
    static String key(String folded) {
        PersonName name = PersonName.of(folded);
        return name.tokens().isEmpty() ? folded : name.last();
    }

    /** Whether it is what somebody is addressed by, and no name. */
    static boolean isTitle(String folded) {
        return TITLES.contains(folded);
    }

    static String withoutPossessive(String folded) {
        return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }

    private static Map<String, String> countries() {
        Map<String, String> keys = new HashMap<>();
        for (String country : List.of("united states|united states of america|us|usa|america|american|americans",
                "united kingdom|uk|britain|great britain|british|britons", "european union|eu",
                "united nations|un", "russia|russian|russians|russian federation", "ukraine|ukrainian|ukrainians",
                "turkey|turkiye|turkish|turks", "china|chinese", "germany|german|germans", "france|french",
                "israel|israeli|israelis", "iran|iranian|iranians", "iraq|iraqi|iraqis", "poland|polish|poles",
                "hungary|hungarian|hungarians", "italy|italian|italians", "spain|spanish|spaniards", "japan|japanese",
                "south korea|south korean|south koreans", "north korea|north korean|north koreans", "india|indian|indians",
                "saudi arabia|saudi|saudis", "qatar|qatari|qataris", "syria|syrian|syrians", "egypt|egyptian|egyptians",
                "belarus|belarusian|belarusians", "georgia|georgian|georgians", "finland|finnish|finns",
                "sweden|swedish|swedes", "norway|norwegian|norwegians", "serbia|serbian|serbs", "canada|canadian|canadians",
                "mexico|mexican|mexicans", "brazil|brazilian|brazilians", "palestine|palestinian|palestinians",
                "europe|european|europeans", "africa|african|africans")) {
            String[] forms = country.split("\\|");
            for (String form : forms)
                keys.put(form, forms[0]);
        }
        return Map.copyOf(keys);
    }
}
