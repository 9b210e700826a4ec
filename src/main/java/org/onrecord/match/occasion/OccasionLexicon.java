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

    /**
     * What a form says of occasions.
     *
     * @param values by its kinds
     * @param begun the kinds of which a form of several words begins with it
     */
    record Entry(Map<String, String> values, Set<String> begun) {

        private static final Entry NONE = new Entry(Map.of(), Set.of());

        boolean is(String kind) {
            return this != NONE && values.containsKey(kind);
        }

        String value(String kind) {
            return this == NONE ? null : values.get(kind);
        }

        boolean begins(String kind) {
            return this != NONE && begun.contains(kind);
        }
    }

    /** Most words of a text say nothing of occasions, which one look tells. */
    private static final Map<String, Entry> FORMS = load();

    private OccasionLexicon() {
    }

    private static Map<String, Entry> load() {
        Map<String, Entry> forms = new HashMap<>();
        for (List<String> row : TabbedFile.rows(OccasionLexicon.class, "occasions.tsv", 3))
            for (String form : TabbedFile.forms(row.get(2)))
                add(forms, kind(row), fold(form), row.get(1));
        // Every rule asks every word: copies, mostly of one kind, answer faster than tables that can grow.
        forms.replaceAll((form, entry) -> new Entry(Map.copyOf(entry.values), Set.copyOf(entry.begun)));
        return forms;
    }

    private static String kind(List<String> row) {
        boolean keyed = row.get(0).startsWith("not") && !row.get(0).equals("notdate");
        return keyed ? row.get(0) + " " + row.get(1) : row.get(0);
    }

    private static void add(Map<String, Entry> forms, String kind, String form, String value) {
        created(forms, form).values.putIfAbsent(kind, value);
        int space = form.indexOf(' ');
        if (space > 0)
            created(forms, form.substring(0, space)).begun.add(kind);
    }

    private static Entry created(Map<String, Entry> forms, String form) {
        return forms.computeIfAbsent(form, key -> new Entry(new HashMap<>(), new HashSet<>()));
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
        return entry(folded).is(kind);
    }

    /** The value that a form has as one of a kind; null if it is none of that kind. */
    static String value(String kind, String folded) {
        return entry(folded).value(kind);
    }

    /** What a form says; an empty entry for a word that says nothing of occasions. */
    static Entry entry(String folded) {
        return FORMS.getOrDefault(folded, Entry.NONE);
    }
}
