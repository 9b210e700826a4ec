package org.onrecord.match.occasion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.text.Folding;
import org.onrecord.text.WordScanner;
import org.onrecord.text.WordToken;
import org.onrecord.text.lexicon.TabbedFile;

/** The words that speak of occasions, by what they tell; forms of several words have spaces between them. */
final class OccasionLexicon {

    /** So many words has the longest form. */
    static final int LONGEST = 4;

    private static final Map<String, Map<String, String>> KINDS = load();

    private OccasionLexicon() {
    }

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> kinds = new HashMap<>();
        for (List<String> row : TabbedFile.rows(OccasionLexicon.class, "occasions.tsv", 3))
            for (String form : TabbedFile.forms(row.get(2))) {
                boolean keyed = row.get(0).startsWith("not") && !row.get(0).equals("notdate");
                String kind = keyed ? row.get(0) + " " + row.get(1) : row.get(0);
                kinds.computeIfAbsent(kind, name -> new HashMap<>()).putIfAbsent(fold(form), row.get(1));
            }
        return kinds;
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
        return KINDS.getOrDefault(kind, Map.of()).containsKey(folded);
    }

    /** The value that a form has as one of a kind; null if it is none of that kind. */
    static String value(String kind, String folded) {
        return KINDS.getOrDefault(kind, Map.of()).get(folded);
    }
}
