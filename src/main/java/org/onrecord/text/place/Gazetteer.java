package org.onrecord.text.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.onrecord.text.TextRange;
import org.onrecord.text.WordScanner;
import org.onrecord.text.WordToken;
import org.onrecord.text.lexicon.TabbedFile;

/**
 * The places that are built in. A name is found where its words stand with capitals, its longest form first. One pass, in
 * time proportional to the length of the text.
 */
public final class Gazetteer {

    /** So many words has the longest form. */
    private static final int LONGEST = 6;

    private static final Map<String, NamedPlace> BY_NAME = new HashMap<>();
    private static final Map<String, Form> FORMS = new HashMap<>();
    /** The first words of all forms. */
    private static final Set<String> BEGINNINGS = new HashSet<>();

    private record Form(NamedPlace place, boolean adjective) {
    }

    static {
        for (List<String> row : TabbedFile.rows(Gazetteer.class, "places.tsv", 5))
            add(row);
        FORMS.keySet().forEach(form -> BEGINNINGS.add(form.split(" ", 2)[0]));
    }

    private Gazetteer() {
    }

    /** @throws IllegalStateException if the place that it lies in does not stand above it */
    private static void add(List<String> row) {
        NamedPlace within = row.get(2).isEmpty() ? null : BY_NAME.get(row.get(2));
        PlaceKind kind = PlaceKind.valueOf(row.get(0));
        if (within == null && kind != PlaceKind.COUNTRY)
            throw new IllegalStateException("nowhere: " + row);
        NamedPlace place = new NamedPlace(kind, row.get(1), within);
        BY_NAME.put(place.name(), place);
        FORMS.putIfAbsent(key(place.name()), new Form(place, false));
        for (String form : TabbedFile.forms(row.get(3)))
            FORMS.putIfAbsent(key(form), new Form(place, false));
        for (String adjective : TabbedFile.forms(row.get(4)))
            FORMS.putIfAbsent(key(adjective), new Form(place, true));
    }

    private static String key(String form) {
        StringBuilder key = new StringBuilder();
        for (WordToken word : WordScanner.scan(form))
            key.append(key.isEmpty() ? "" : " ").append(word.folded());
        return key.toString();
    }

    /** The place that a name, in any of its forms, means by itself: "Istanbul", "the U.S."; empty where it is none. */
    public static Optional<NamedPlace> place(String name) {
        String key = key(name);
        Form form = FORMS.get(key.startsWith("the ") && !FORMS.containsKey(key) ? key.substring(4) : key);
        return form == null || form.adjective() ? Optional.empty() : Optional.of(form.place());
    }

    /** The places named within a part of a text, in order; none overlap. Offsets are into the text. */
    public static List<PlaceMention> find(String text, TextRange within) {
        return find(text, within, WordScanner.scan(within.of(text)));
    }

    /** The same, where the words are known: as {@link WordScanner} gives them for that part of the text. */
    public static List<PlaceMention> find(String text, TextRange within, List<WordToken> words) {
        List<PlaceMention> found = new ArrayList<>();
        for (int at = 0; at < words.size();) {
            int length = longest(text, within.start(), words, at);
            if (length > 0)
                found.add(mention(within.start(), words, at, length));
            at += Math.max(1, length);
        }
        return found;
    }

    private static int longest(String text, int shift, List<WordToken> words, int at) {
        if (!Character.isUpperCase(text.codePointAt(shift + words.get(at).start()))
                || !BEGINNINGS.contains(bare(words.get(at))))
            return 0;
        StringBuilder key = new StringBuilder();
        int longest = 0;
        for (int i = at; i < Math.min(words.size(), at + LONGEST); i++) {
            if (i > at && !adjoin(text, shift, words.get(i - 1), words.get(i)))
                break;
            key.append(i > at ? " " : "").append(bare(words.get(i)));
            if (FORMS.containsKey(key.toString()) && !isPronoun(text, shift, words, at, i))
                longest = i - at + 1;
        }
        return longest;
    }

    /** "US" is a country, "Us" begins a sentence. */
    private static boolean isPronoun(String text, int shift, List<WordToken> words, int at, int last) {
        return at == last && words.get(at).folded().equals("us")
                && !Character.isUpperCase(text.charAt(shift + words.get(at).end() - 1))
                && text.charAt(shift + words.get(at).end() - 1) != '.';
    }

    private static boolean adjoin(String text, int shift, WordToken word, WordToken next) {
        String gap = text.substring(shift + word.end(), shift + next.start());
        return gap.equals(" ") || gap.equals("-") || gap.equals("\u00a0") || gap.equals(". ") || gap.equals("\n");
    }

    private static String bare(WordToken word) {
        return word.folded().endsWith("'s") ? word.folded().substring(0, word.folded().length() - 2) : word.folded();
    }

    private static PlaceMention mention(int shift, List<WordToken> words, int at, int length) {
        StringBuilder key = new StringBuilder();
        for (int i = at; i < at + length; i++)
            key.append(i > at ? " " : "").append(bare(words.get(i)));
        Form form = FORMS.get(key.toString());
        WordToken last = words.get(at + length - 1);
        int end = last.folded().endsWith("'s") ? last.end() - 2 : last.end();
        TextRange range = new TextRange(shift + words.get(at).start(), shift + end);
        return new PlaceMention(range, form.place(), form.adjective());
    }
}
