package org.onrecord.quote.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.onrecord.quote.Gender;
import org.onrecord.quote.SpeakerKind;
import org.onrecord.text.name.NameKeys;

/** The people whom an article names in full, by their names and surnames. */
final class NameIndex {

    /** Of people of one surname or given name, so many are told apart. */
    private static final int MOST_NAMESAKES = 20;

    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<String, Figure> byName = new HashMap<>();
    private final Map<String, List<Figure>> bySurname = new HashMap<>();
    private final Map<String, List<Figure>> byGivenName = new HashMap<>();

    /** Adds a name of several parts, or a spelling of a known one; a further one of too many namesakes is a new figure. */
    Figure add(String name, String surname, Gender gender) {
        Figure known = byName.get(fold(name));
        if (known != null) {
            known.gender(gender);
            return known;
        }
        List<Figure> namesakes = bySurname.computeIfAbsent(fold(surname), key -> new ArrayList<>());
        Figure figure = namesakes.stream().filter(other -> areSpellings(other.name(), name)).findFirst()
                .orElse(null);
        if (figure == null) {
            figure = new Figure(name, SpeakerKind.PERSON, gender);
            add(namesakes, figure);
            add(byGivenName.computeIfAbsent(first(name), key -> new ArrayList<>()), figure);
        }
        figure.named(name);
        figure.gender(gender);
        byName.put(fold(name), figure);
        return figure;
    }

    private static void add(List<Figure> figures, Figure figure) {
        if (figures.size() < MOST_NAMESAKES)
            figures.add(figure);
    }

    List<Figure> ofSurname(String surname) {
        return bySurname.getOrDefault(fold(surname), List.of());
    }

    List<Figure> ofGivenName(String name) {
        return byGivenName.getOrDefault(fold(name), List.of());
    }

    /** One name with and without a middle name or initial, or its given name in two spellings. The surname is the same. */
    private boolean areSpellings(String one, String other) {
        String a = first(one);
        String b = first(other);
        if (a.equals(b))
            return true;
        boolean initial = a.length() <= 2 && a.endsWith(".") || b.length() <= 2 && b.endsWith(".");
        if (initial || a.charAt(0) != b.charAt(0) && a.codePointAt(0) < 0x400)
            return a.charAt(0) == b.charAt(0);
        Set<String> ofOther = keys(b);
        return keys(a).stream().anyMatch(ofOther::contains);
    }

    private Set<String> keys(String givenName) {
        return keys.computeIfAbsent(givenName, NameKeys::of);
    }

    private static String first(String name) {
        int space = name.indexOf(' ');
        return fold(space < 0 ? name : name.substring(0, space));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
