package org.onrecord.ingest.historian;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Offices without names, at a place of a text: "the Presidents of Peru and Bolivia", "the French and German Foreign
 * Ministers", "the Russian Foreign and Defense Ministers", "the Amir and Crown Prince". International bodies have no such
 * offices of their own: their "Foreign Ministers" are a group.
 */
final class CountryOffices {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;,]\\s*(?:and )?|\\sand\\s)\\s*");
    private static final Pattern BEFORE_COUNTRY = Pattern.compile("(?:, and |, | and | )");
    private static final Pattern TWO_OFFICES = Pattern
            .compile("(Foreign|Defen[cs]e|Finance|Interior|Prime|Trade|Economics?) and "
                    + "(Foreign|Defen[cs]e|Finance|Interior|Trade|Economics?) Ministers(?!\\p{L}| of )");
    /** What may follow the name of a country in such a list; "the leaders of U.S. companies" names none. */
    private static final Pattern AFTER_COUNTRY = Pattern
            .compile(
                    "(?s)[,;.)’'].*| and (?:\\p{Lu}|the |with |other |various |\\p{Ll}+ed\\b).*| (?:to|in|at|on|for|during|regarding|about|by|along|or|as|before|after|who) .*|");

    private CountryOffices() {
    }

    /** "Presidents of Peru, Colombia, and Bolivia", from after the "of"; {@code start} is where the first one's words begin. */
    static PersonList.Read of(String text, String role, int start, int from, int limit) {
        List<Mention> mentions = new ArrayList<>();
        int end = start;
        int first = start;
        for (int p = from; p < limit;) {
            p = text.startsWith("the ", p) ? p + 4 : p;
            String words = Countries.groupAt(text, p);
            if (words == null || !AFTER_COUNTRY.matcher(text.substring(p + words.length(), limit)).matches())
                break;
            end = p + words.length();
            for (Country country : Countries.group(words))
                if (!country.international())
                    mentions.add(new Mention(first, end, List.of(role), null, country));
            Matcher between = BETWEEN.matcher(text).region(end, limit);
            if (!between.lookingAt())
                break;
            p = between.end();
            first = p;
        }
        return new PersonList.Read(mentions, end);
    }

    /** "Russian, Saudi, and French Foreign Ministers": the office of each country. */
    static PersonList.Read ofEach(String text, int from, int limit) {
        List<int[]> spans = new ArrayList<>();
        int p = from;
        for (String words = Countries.wordsAt(text, p); words != null; words = Countries.wordsAt(text, p)) {
            spans.add(new int[] { p, p + words.length() });
            Matcher between = BEFORE_COUNTRY.matcher(text).region(p + words.length(), limit);
            if (!between.lookingAt())
                return null;
            p = between.end();
        }
        int end = Titles.pluralEnd(text, p);
        // One adjective alone leaves open how many there were and of what: "Arab Foreign Ministers".
        if (spans.size() < 2 || end < 0)
            return null;
        String role = Titles.singular(text.substring(p, end));
        spans.get(spans.size() - 1)[1] = end;
        List<Mention> mentions = new ArrayList<>();
        for (int[] span : spans) {
            Country country = Countries.ofWords(Countries.wordsAt(text, span[0]));
            if (!country.international())
                mentions.add(new Mention(span[0], span[1], List.of(role), null, country));
        }
        return new PersonList.Read(mentions, end);
    }

    /** "Foreign and Defense Ministers" of one country; null where the text has no such pair there. */
    static PersonList.Read ofOne(String text, Country country, int start, int from, int limit) {
        Matcher m = TWO_OFFICES.matcher(text).region(from, limit).useTransparentBounds(true);
        if (!m.lookingAt() || country != null && country.international())
            return null;
        return new PersonList.Read(List.of(new Mention(start, m.end(1), List.of(m.group(1) + " Minister"), null, country),
                new Mention(m.start(2), m.end() - 1, List.of(m.group(2) + " Minister"), null, country)), m.end());
    }
}
