package org.onrecord.ingest.historian;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a list of people at a place of a text: "President Assad and Foreign Minister Khaddam", "Prime Ministers Rabin and
 * Peres", "the Presidents of Peru, Colombia, and Bolivia". Groups without names ("senior officials") are passed over.
 */
final class PersonList {

    private static final Pattern SEPARATOR = Pattern
            .compile(
                    "\\s*(?:[;,]\\s*(?:and |as well as |also |including |together with )*|\\s(?:and including|and|as well as|&|including"
                            + "|together with)\\s(?:also )?|/)\\s*");
    private static final Pattern GROUP = Pattern
            .compile("Triumvirate|Executive|Countries|Berlin|Allies|Nations|Archbishop|Parties");
    private static final Pattern OF = Pattern.compile(" (?:of|from) (?:the )?");
    private static final Pattern OF_COUNTRY = Pattern.compile(" ?of ");
    private static final Pattern PHRASE = Pattern.compile("\\s*(?:\\([^)]*\\)\\s*)?(?:,? ?(?:in|at|on|during|near|aboard|from|"
            + "before|after|while|of|January|February|March|April|May|June|July|August|September|October|November|December)\\b"
            + "[^;,]*?(?=,|;| and | to )|\\([^)]*\\))");
    private static final Pattern VERB = Pattern.compile(
            "(?:\\p{Ll}+ed|met|held|took|laid|led|spoke|gave|left|rode|made|paid|was|were|had|then|later|returned|also|to|for|in|at|"
                    + "with|about|on|regarding|during|by|along|together|accompanied|who|which|where|whose)\\b");

    private final String text;
    private final int limit;
    private final List<Mention> mentions = new ArrayList<>();
    private int at;
    private String sharedTitle;
    private Country sharedCountry;

    private PersonList(String text, int at, int limit) {
        this.text = text.substring(0, limit);
        this.at = at;
        this.limit = limit;
    }

    /** A list that was read: the people, and where it ends. */
    record Read(List<Mention> mentions, int end) {
    }

    /** Reads as many people as follow each other from {@code at}, within {@code [at, limit)}. */
    static Read at(String text, int at, int limit) {
        PersonList list = new PersonList(text, at, limit);
        list.read();
        int end = list.mentions.isEmpty() ? at : list.mentions.get(list.mentions.size() - 1).end();
        return new Read(list.mentions, end);
    }

    private void read() {
        boolean strict = false;
        while (at < limit) {
            int before = at;
            if (!one(strict)) {
                if (VERB.matcher(text).region(at, limit).lookingAt() || !skipToSeparator())
                    return;
                strict = true;
            } else {
                strict = skipPhrase() || strict;
            }
            Matcher separator = SEPARATOR.matcher(text).region(at, limit);
            if (!separator.lookingAt() || separator.end() == before)
                return;
            at = separator.end();
        }
    }

    /** Passes over where and when somebody was met; returns whether there was such a phrase. */
    private boolean skipPhrase() {
        Matcher m = PHRASE.matcher(text).region(at, limit);
        if (!m.lookingAt())
            return false;
        at = m.end();
        return true;
    }

    private boolean skipToSeparator() {
        Matcher m = SEPARATOR.matcher(text).region(at, limit);
        if (!m.find())
            return false;
        at = m.start();
        return true;
    }

    /** Reads one person, or several who share a title; returns whether there was any. */
    private boolean one(boolean strict) {
        Opening opening = Opening.at(text, at, limit);
        if (opening == null)
            return false;
        if (taken(CountryOffices.ofEach(text, opening.countryAt(), limit)))
            return true;
        if (opening.the() || opening.country() != null)
            if (taken(CountryOffices.ofOne(text, opening.country(), opening.start(), opening.end(), limit)))
                return true;
        return plural(opening) || singular(opening, strict);
    }

    /** "the Presidents of Peru and Bolivia", "Prime Ministers Rabin and Peres". */
    private boolean plural(Opening opening) {
        int end = Titles.pluralEnd(text, opening.end());
        if (end < 0)
            return false;
        String role = Titles.singular(text.substring(opening.end(), end));
        Matcher of = OF.matcher(text).region(end, limit);
        if (of.lookingAt())
            return taken(CountryOffices.of(text, role, opening.start(), of.end(), limit));
        int name = end + 1;
        int nameEnd = name < limit ? NameWords.end(text, name, limit) : -1;
        if (nameEnd < 0)
            return false;
        sharedTitle = role;
        sharedCountry = opening.country();
        named(opening.start(), name, nameEnd, List.of(role), opening.country());
        return true;
    }

    /** Takes over what was read elsewhere; returns whether there was anything to read, even if nobody is named by it. */
    private boolean taken(Read read) {
        if (read == null || read.end() <= at)
            return false;
        mentions.addAll(read.mentions());
        at = read.end();
        return true;
    }

    private boolean singular(Opening opening, boolean strict) {
        Appellation titles = Appellation.at(text, opening.end(), limit, opening.prefix());
        int p = titles.end();
        if (!titles.isEmpty() && OF_COUNTRY.matcher(text).region(p, limit).lookingAt())
            return office(titles.roles(), p + (text.charAt(p) == ' ' ? 4 : 3), opening.start(), opening.country());
        int nameEnd = NameWords.end(text, p, limit);
        if (nameEnd < 0)
            return opening.the() && opening.country() == null && nameless(titles, opening.start());
        boolean place = !titles.isEmpty() && opening.country() == null && isCountry(p, nameEnd);
        if (place || titles.isEmpty() && sharedTitle == null && (strict || opening.country() != null || !untitled(p, nameEnd)))
            return false;
        if (titles.isEmpty() && sharedTitle != null) {
            named(opening.start(), p, nameEnd, List.of(sharedTitle),
                    opening.country() == null ? sharedCountry : opening.country());
            return true;
        }
        if (!titles.isEmpty())
            sharedTitle = null;
        named(opening.start(), p, nameEnd, addressed(titles), opening.country() == null ? titles.country() : opening.country());
        return true;
    }

    /** Somebody who is called by nothing but a princely form of address and a given name has that for a title. */
    private static List<String> addressed(Appellation titles) {
        return titles.roles().isEmpty() && titles.honorific().matches("Sheikh?a?|Shaykh") ? List.of(titles.honorific())
                : titles.roles();
    }

    private boolean isCountry(int from, int nameEnd) {
        String words = Countries.wordsAt(text, from);
        return words != null && from + words.length() >= nameEnd;
    }

    /** "the President" alone: whose, the caller must know. */
    private boolean nameless(Appellation titles, int start) {
        if (titles.roles().isEmpty())
            return false;
        mentions.add(new Mention(start, titles.titlesEnd(), titles.roles(), null, null));
        at = titles.titlesEnd();
        return true;
    }

    /** "the Amir of Kuwait", "Crown Prince of Abu Dhabi Mohammed". */
    private boolean office(List<String> roles, int p, int start, Country adjective) {
        int from = text.startsWith("the ", p) ? p + 4 : p;
        String words = Countries.wordsAt(text, from);
        if (words == null)
            return false;
        Country country = Countries.ofWords(words);
        int after = from + words.length();
        int nameStart = after + 1;
        int nameEnd = nameStart < limit && text.charAt(after) == ' ' ? NameWords.end(text, nameStart, limit) : -1;
        if (nameEnd > 0) {
            named(start, nameStart, nameEnd, roles, country);
            return true;
        }
        if (country.international() || adjective != null)
            return false;
        mentions.add(new Mention(start, after, roles, null, country));
        at = after;
        return true;
    }

    /** A name without any title counts only if it cannot be a group, a place or an institution. */
    private boolean untitled(int from, int end) {
        String[] words = text.substring(from, end).split(" ");
        if (words.length < 2 || Countries.wordsAt(text, from) != null)
            return false;
        for (int at = text.indexOf(' ', from) + 1; at > 0 && at < end; at = text.indexOf(' ', at) + 1)
            if (Titles.singularEnd(text, at) > 0 || GROUP.matcher(text).region(at, end).lookingAt())
                return false;
        String next = text.substring(end, limit);
        return next.isEmpty() || next.matches("(?s)[,;.)].*| (?:and|in|at|to|on|of|during|for|regarding|about|by|;).*");
    }

    private void named(int start, int from, int end, List<String> roles, Country given) {
        Country country = given;
        int stop = end;
        Matcher of = OF.matcher(text).region(end, limit);
        String words = of.lookingAt() ? Countries.wordsAt(text, of.end()) : null;
        if (words != null) {
            country = Countries.ofWords(words);
            stop = of.end() + words.length();
        }
        int begin = start;
        while (text.startsWith("the ", begin))
            begin += 4;
        String name = text.substring(from, end);
        // The point that ends the sentence is none of an initial: "King George V."
        boolean initial = end < limit && name.matches(".*\\b\\p{Lu}\\.");
        int last = name.endsWith(".") && !initial && !name.matches(".*(?:Jr|Sr)\\.") ? 1 : 0;
        mentions.add(new Mention(begin, end - last, roles, name.substring(0, name.length() - last), country));
        at = stop;
    }
}
