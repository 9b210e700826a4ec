package org.onrecord.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ways in which Russian names are written in Latin letters, each by a published standard or by the custom of a language:
 * a table of letters, read from a resource that says where they come from.
 */
final class Romanization {

    private static final String LETTERS = "/bench/romanizations.tsv";

    private final Map<String, String> letters;

    private Romanization(Map<String, String> letters) {
        this.letters = letters;
    }

    /** All of them by their names, in the order of the table. */
    static Map<String, Romanization> all() throws IOException {
        List<String[]> rows = rows(LETTERS);
        String[] head = rows.get(0);
        Map<String, Romanization> all = new LinkedHashMap<>();
        for (int column = 1; column < head.length; column++) {
            Map<String, String> letters = new HashMap<>();
            for (String[] row : rows.subList(1, rows.size()))
                letters.put(row[0], column < row.length ? row[column] : "");
            all.put(head[column], new Romanization(letters));
        }
        return all;
    }

    /** The lines of a table that are no comments, cut at tabs. */
    static List<String[]> rows(String resource) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Romanization.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                if (!line.isBlank() && !line.startsWith("#"))
                    rows.add(line.split("\t", -1));
        }
        return rows;
    }

    /** A name as it is written so; each word begins with a capital. */
    String of(String cyrillic) {
        StringBuilder name = new StringBuilder();
        for (String word : cyrillic.split(" ")) {
            StringBuilder latin = new StringBuilder();
            for (int at = 0; at < word.length(); at += key(word, at).replaceAll("[\\^$]", "").length())
                latin.append(letters.get(key(word, at)));
            latin.setCharAt(0, Character.toUpperCase(latin.charAt(0)));
            name.append(name.isEmpty() ? "" : " ").append(latin);
        }
        return name.toString();
    }

    /** The longest entry that stands here: {@code ^} is the beginning of a word, {@code $} its end, two letters go before one. */
    private String key(String word, int at) {
        String lower = word.toLowerCase(Locale.ROOT);
        String one = lower.substring(at, at + 1);
        String two = at + 2 <= lower.length() ? lower.substring(at, at + 2) : one;
        if (at + 2 == lower.length() && letters.containsKey(two + '$'))
            return two + '$';
        if (letters.containsKey(two))
            return two;
        return at == 0 && letters.containsKey('^' + one) ? '^' + one : one;
    }
}
