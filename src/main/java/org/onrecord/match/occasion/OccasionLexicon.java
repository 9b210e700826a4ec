package org.onrecord.match.occasion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.text.Folding;
import org.onrecord.text.WordScanner;
import org.onrecord.text.WordToken;
import org.onrecord.text.lexicon.TabbedFile;

/** The words that speak of occasions, by what they tell; forms of several words have spaces between them. */
final class OccasionLexicon {

    /** So many words has the longest form. */
    static final int LONGEST = 4;

    /** The value of each form by its kinds: most words of a text have none, which one look tells. */
    private static final Map<String, Map<String, String>> FORMS = new HashMap<>();

    /** The first words of the forms of several words, with their kinds. */
    private static final Map<String, Set<String>> BEGINNINGS = new HashMap<>();

    static {
        for (List<String> row : TabbedFile.rows(OccasionLexicon.class, "occasions.tsv", 3))
            for (String form : TabbedFile.forms(row.get(2)))
                add(kind(row), fold(form), row.get(1));
    }

    private OccasionLexicon() {
    }

    private static String kind(List<String> row) {
        boolean keyed = row.get(0).startsWith("not") && !row.get(0).equals("notdate");
        return keyed ? row.get(0) + " " + row.get(1) : row.get(0);
    }

    private static void add(String kind, String form, String value) {
        FORMS.computeIfAbsent(form, key -> new HashMap<>()).putIfAbsent(kind, value);
        int space = form.indexOf(' ');
        if (space > 0)
            BEGINNINGS.computeIfAbsent(form.substring(0, space), key -> new HashSet<>()).add(kind);
    }

    /** As the words of a text are folded: "high-level" is two words. */
    static String fold(String form) {
        StringBuilder folded = new StringBuilder();
        for (WordToken word : WordScanner.scan(form))
            folded.append(folded.isEmpty() ? "" : " ").append(word.folded());
        return folded.isEmpty() ? Folding.word(form) : folded.toString();
    }

    /** Whether a form is of a kind; false for a kind that has no rows. */
    static boolean is(String kind, String folded) {
        return values(folded).containsKey(kind);
    }

    /** The value that a form has as one of a kind; null if it is none of that kind. */
    static String value(String kind, String folded) {
        return values(folded).get(kind);
    }

    /** The values that a form has, by its kinds; empty for a word that says nothing of occasions. */
    static Map<String, String> values(String folded) {
        return FORMS.getOrDefault(folded, Map.of());
    }

    /** The kinds of which a form of several words begins with a word; empty for most words. */
    static Set<String> begun(String folded) {
        return BEGINNINGS.getOrDefault(folded, Set.of());
    }
}
