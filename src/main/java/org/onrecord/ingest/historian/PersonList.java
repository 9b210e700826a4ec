package org.onrecord.ingest.historian;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a list of people at a place of a text: "President Assad and Foreign Minister Khaddam", "Prime Ministers Rabin and
 * Peres", "the Presidents of Peru, Colombia, and Bolivia". Groups without names ("senior officials") are passed over.
 */
final class PersonList {

    private static final Pattern SEPARATOR = Pattern
            .compile(
                    "\\s*(?:[;,]\\s*(?:and |as well as |also )?|\\s(?:and|as well as|&|including)\\s(?:also )?|/)\\s*");
    private static final Pattern QUALIFIER = Pattern
            .compile("(?:the |then[- ]|his counterpart |her counterpart |counterpart |newly "
                    + "elected |newly-elected |visiting |new |incoming |outgoing |exiled |acting |interim |individually |separately |both |"
                    + "informally )");
    /** Words of an office that may stand before the adjective of its country. */
    private static final Pattern OF_OFFICE = Pattern.compile("(?:Acting|Interim|Deputy|Vice|Former) (?=\\p{Lu})");
    private static final Pattern FORMER = Pattern.compile("(?i:former |ex-|the late |late |wife |widow )");
    private static final Pattern NAME_WORD = Pattern
            .compile("(?:\\p{Lu}\\.)+(?:-?\\p{Lu}\\.)*|(?:[dDlLO]['’]|[Aa]l-|[Ee]l-|[Uu]l-|"
                    + "[aA]d-|[aA]s-|[aA]n-|[aA]r-)?\\p{Lu}[\\p{L}\\p{M}'’-]*|'[A-Z]\\p{L}+");
    private static final Pattern PARTICLE = Pattern
            .compile("(?:bin|ibn|bint|al|el|de|la|las|los|van|von|der|den|da|dos|das|do|di|"
                    + "del|du|le|y|e|ul|ur|zu|ben|bel|Al|af|abd|i|ter|ten|uz|ud|e-|of the Hellenes)(?= )");
    /** Titles that are surnames too. */
    private static final Pattern ALSO_A_NAME = Pattern
            .compile("Major|King|Bishop|Prince|Marshal|Duke|Pope|Count|Captain|Chief|Lord");
    private static final Pattern GROUP = Pattern
            .compile("Triumvirate|Executive|Countries|Berlin|Allies|Nations|Archbishop|Parties");
    private static final Pattern SUFFIX = Pattern.compile(",? (?:Jr\\.?|Sr\\.?|3rd|2nd|III?|IV|VI{0,3})(?![\\p{L}])");
    private static final Pattern OF = Pattern.compile(" (?:of|from) (?:the )?");
    private static final Pattern PHRASE = Pattern.compile("\\s*(?:\\([^)]*\\)\\s*)?(?:,? ?(?:in|at|on|during|near|aboard|from|"
            + "before|after|while|of|January|February|March|April|May|June|July|August|September|October|November|December)\\b"
            + "[^;,]*?(?=,|;| and | to )|\\([^)]*\\))");
    private static final Pattern VERB = Pattern.compile(
            "(?:\\p{Ll}+ed|met|held|took|laid|led|spoke|gave|left|rode|made|paid|was|were|had|then|later|returned|also|to|for|in|at|"
                    + "with|about|on|regarding|during|by|along|together|accompanied|who|which|where|whose)\\b");
    /** Capitalized words that end a name or show that there is none: months, institutions, titles. */
    private static final Set<String> NOT_A_NAME = Set.of("""
            January February March April June July August September October November December Sept Oct Nov Feb
            Summit Conference Meeting Council Committee Government Party Parliament Commission Authority Agreement NATO UN
            EU OAS Foreign Ministers Presidents Leaders Heads Officials Secretary Minister President Congress Assembly
            Army Embassy Mission Visit State University Forum Treaty Association Organization Community Union Delegation
            Front Movement Cabinet Group Coalition Opposition Base City Institute Chamber Board Corps Force Forces Court
            Bank Alliance House Senate Day Street Hall Palace Airport Church War World Peace High Contact Quartet General
            National Met Attended Discussed Also He She Later Bilateral Ministerial Dialogue Partnership Strategic
            Security International European Central American Baltic Gulf Arab African Asian Pacific Atlantic Western
            Eastern Northern Southern Camp Washington New Chiefs Joint Staff Nations Country Islands Foundation Society
            Press Republic League Troops Office Department Ministry Team Members Representatives Marines Navy Air Families
            Business Consulate Academy School Center Institution Federation Confederation Tribunal Program Initiative
            Talks Process Syria Friends Military Economic Political Supreme Allied Civil People Holy Saban Peacekeepers
            Presidency Prime Crown Jewish Christian Muslim Islamic Orthodox Catholic Serb Croat Croats Serbs Taliban
            Kurdish Kurds
            """.strip().split("\\s+"));

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
        int start = at;
        int p = at;
        boolean the = text.startsWith("the ", p);
        for (Matcher q = QUALIFIER.matcher(text); q.region(p, limit).lookingAt();)
            p = q.end();
        Matcher former = FORMER.matcher(text).region(p, limit);
        String prefix = former.lookingAt() && former.group().toLowerCase(java.util.Locale.ROOT).startsWith("former") ? "former "
                : "";
        if (former.lookingAt() && prefix.isEmpty())
            return false;
        p = prefix.isEmpty() ? p : former.end();
        Matcher office = OF_OFFICE.matcher(text).region(p, limit);
        if (office.lookingAt() && Titles.singularEnd(text, p) < 0 && Countries.wordsAt(text, office.end()) != null) {
            prefix = prefix + office.group();
            p = office.end();
        }
        String words = Countries.wordsAt(text, p);
        Country country = null;
        if (words != null && p + words.length() < limit && Titles.singularEnd(text, p) < 0) {
            country = Countries.ofWords(words);
            int next = text.startsWith("'s ", p + words.length()) ? p + words.length() + 3 : p + words.length() + 1;
            if (countriesOfPlural(p))
                return true;
            p = text.startsWith("Serb ", next) || text.startsWith("Croat ", next) ? next + 5 : next;
            for (Matcher q = QUALIFIER.matcher(text); p < limit && q.region(p, limit).lookingAt();)
                p = q.end();
            if (text.startsWith("former ", p)) {
                prefix = "former ";
                p += 7;
            }
        }
        if (plural(p, start, country))
            return true;
        return singular(p, start, country, prefix, strict, the);
    }

    /** "Russian, Saudi, and French Foreign Ministers": the office of each country. */
    private boolean countriesOfPlural(int from) {
        List<int[]> spans = new ArrayList<>();
        int p = from;
        while (p < limit) {
            String words = Countries.wordsAt(text, p);
            if (words == null)
                break;
            spans.add(new int[] { p, p + words.length() });
            p += words.length();
            Matcher m = Pattern.compile("(?:, and |, | and | )").matcher(text).region(p, limit);
            if (!m.lookingAt())
                return false;
            p = m.end();
        }
        int end = Titles.pluralEnd(text, p);
        // One adjective alone leaves open how many there were and of what: "Arab Foreign Ministers".
        if (spans.size() < 2 || end < 0)
            return false;
        String role = Titles.singular(text.substring(p, end));
        for (int[] span : spans)
            mentions.add(new Mention(span[0], span[1], List.of(role), null,
                    Countries.ofWords(text.substring(span[0], span[1]))));
        at = end;
        return true;
    }

    /** "the Presidents of Peru and Bolivia", "Prime Ministers Rabin and Peres". */
    private boolean plural(int p, int start, Country country) {
        int end = Titles.pluralEnd(text, p);
        if (end < 0)
            return false;
        String role = Titles.singular(text.substring(p, end));
        Matcher of = OF.matcher(text).region(end, limit);
        if (of.lookingAt())
            return officesOf(role, of.end(), start);
        int name = end + 1;
        int nameEnd = name < limit ? nameEnd(name) : -1;
        if (nameEnd < 0)
            return false;
        sharedTitle = role;
        sharedCountry = country;
        named(start, name, nameEnd, List.of(role), country);
        return true;
    }

    private boolean officesOf(String role, int from, int start) {
        int p = from;
        int first = start;
        boolean any = false;
        while (p < limit) {
            if (text.startsWith("the ", p))
                p += 4;
            String words = Countries.wordsAt(text, p);
            if (words == null)
                break;
            if (!Countries.ofWords(words).international()) {
                mentions.add(new Mention(first, p + words.length(), List.of(role), null, Countries.ofWords(words)));
                any = true;
            }
            at = p + words.length();
            Matcher m = SEPARATOR.matcher(text).region(at, limit);
            if (!m.lookingAt())
                break;
            p = m.end();
            first = p;
        }
        return any;
    }

    private boolean singular(int from, int start, Country adjective, String prefix, boolean strict, boolean the) {
        List<String> roles = new ArrayList<>();
        String honorific = "";
        int p = from;
        Country country = adjective;
        boolean royal = false;
        while (p < limit) {
            int end = Titles.singularEnd(text, p);
            if (end < 0)
                break;
            String title = text.substring(p, end).strip();
            boolean first = roles.isEmpty();
            if (!first && ALSO_A_NAME.matcher(title).matches() && !goesOn(end))
                break;
            if (Titles.isHonorific(title) || !first && title.matches("Prince|Princess|General|Cardinal|Ambassador"))
                honorific = honorific + title + ' ';
            else
                roles.add(prefix + title);
            royal |= title.matches("Pope|Catholicos");
            Matcher join = Pattern.compile("(?: ?/ ?|, | and )(?=\\p{Lu})| ").matcher(text).region(end, limit);
            if (!join.lookingAt()) {
                p = end;
                break;
            }
            if (!join.group().equals(" ")) {
                int next = join.end();
                if (Titles.singularEnd(text, next) < 0) {
                    p = end;
                    break;
                }
                p = next;
                continue;
            }
            p = join.end();
        }
        boolean titled = !roles.isEmpty() || !honorific.isEmpty();
        if (titled && text.startsWith("of ", p) || titled && text.startsWith(" of ", p))
            return office(roles, p + (text.charAt(p) == ' ' ? 4 : 3), start, country);
        String local = titled && country == null ? Countries.wordsAt(text, p) : null;
        int nameEnd = nameEnd(p);
        if (nameEnd < 0)
            return the && country == null && roles.size() == 1 && roles.get(0).equals("President") && thePresident(from, start);
        if (local != null && p + local.length() >= nameEnd)
            return false;
        if (!titled && sharedTitle != null) {
            named(start, p, nameEnd, List.of(sharedTitle), country == null ? sharedCountry : country);
            return true;
        }
        if (!titled && (strict || country != null || !untitled(p, nameEnd)))
            return false;
        if (titled) {
            sharedTitle = null;
            sharedCountry = null;
        }
        if (country == null && royal)
            country = Countries.ofKey("holy-see");
        if (country == null && !roles.isEmpty())
            country = ofTitle(roles.get(0));
        named(start, p, nameEnd, roles, country);
        return true;
    }

    /** Whether a name follows: "Major" in "Prime Minister Major and" is the name. */
    private boolean goesOn(int end) {
        return end < limit && text.charAt(end) == ' ' && nameEnd(end + 1) > 0;
    }

    /** "the President" in a visit is the host; the caller decides. */
    private boolean thePresident(int from, int start) {
        mentions.add(new Mention(start, from + "President".length(), List.of("President"), null, null));
        at = from + "President".length();
        return true;
    }

    /** "UN Special Envoy for Syria" acts for the United Nations. */
    private static Country ofTitle(String role) {
        String words = Countries.wordsAt(role, 0);
        return words == null ? null : Countries.ofWords(words);
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
        int nameEnd = nameStart < limit && text.charAt(after) == ' ' ? nameEnd(nameStart) : -1;
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
        // The point that ends the sentence is none of an initial.
        int last = name.endsWith(".") && !name.matches(".*(?:\\b\\p{Lu}|Jr|Sr)\\.") ? 1 : 0;
        mentions.add(new Mention(begin, end - last, roles, name.substring(0, name.length() - last), country));
        at = stop;
    }

    /** The end of the name that begins at {@code from}, or -1. */
    private int nameEnd(int from) {
        int p = from;
        int end = -1;
        Matcher word = NAME_WORD.matcher(text);
        Matcher particle = PARTICLE.matcher(text);
        while (p < limit) {
            particle.region(p, limit).useTransparentBounds(true);
            word.region(p, limit);
            boolean capital = word.lookingAt();
            if (capital && !NOT_A_NAME.contains(word.group()) && !isAbbreviationOfState(word.group()) && !isDay(word.end()))
                end = word.end();
            else if (!particle.lookingAt())
                break;
            p = capital && end == word.end() ? word.end() : particle.end();
            if (p >= limit || text.charAt(p) != ' ')
                break;
            p++;
        }
        if (end > 0) {
            Matcher suffix = SUFFIX.matcher(text).region(end, limit);
            if (suffix.lookingAt())
                end = suffix.end();
            if (end < limit && text.charAt(end) == '.' && text.substring(from, end).matches(".*\\b[JS]r"))
                end++;
        }
        return end;
    }

    /** "May 5" is a day, May alone may be a name. */
    private boolean isDay(int end) {
        return end + 1 < limit && text.charAt(end) == ' ' && Character.isDigit(text.charAt(end + 1));
    }

    private static boolean isAbbreviationOfState(String word) {
        return word.equals("U.S.") || word.equals("U.N.") || word.equals("U.S.S.R.");
    }
}
