package org.onrecord.text.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.onrecord.text.Folding;
import org.onrecord.text.lexicon.TabbedFile;

/** The words of dates, by what they are; forms are folded as words are compared. */
final class DateLexicon {

    private static final Map<String, Map<String, String>> KINDS = load();

    /** A date without digits at its beginning begins with one of these. */
    private static final Set<String> OPENING = forms("month", "weekday", "day", "shift", "number");

    private DateLexicon() {
    }

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> kinds = new HashMap<>();
        for (List<String> row : TabbedFile.rows(DateLexicon.class, "dates.tsv", 3))
            for (String form : TabbedFile.forms(row.get(2)))
                kinds.computeIfAbsent(row.get(0), kind -> new HashMap<>()).put(Folding.word(form), row.get(1));
        return kinds;
    }

    /** The value that a word has as one of a kind, such as 2 for "feb" as a month; null if it is none of that kind. */
    static String value(String kind, String folded) {
        return KINDS.get(kind).get(folded);
    }

    /** The same as a number. */
    static Integer number(String kind, String folded) {
        String value = value(kind, folded);
        return value == null ? null : Integer.valueOf(value);
    }

    static boolean is(String kind, String folded) {
        return KINDS.get(kind).containsKey(folded);
    }

    /** Whether a date can begin with a word. */
    static boolean opens(String folded) {
        return !folded.isEmpty() && (Character.isDigit(folded.charAt(0)) || OPENING.contains(folded));
    }

    /** All forms of some kinds. */
    static Set<String> forms(String... kinds) {
        return List.of(kinds).stream().flatMap(kind -> KINDS.get(kind).keySet().stream()).collect(Collectors.toSet());
    }
}
