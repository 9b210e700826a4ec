package org.onrecord.ingest.historian;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The titles before a name: "Deputy Prime Minister/Foreign Minister Sheikh", "Labour Party leader".
 *
 * @param roles the offices, as written, without the abbreviation of an institution in brackets
 * @param honorific how the person is addressed, such as Sheikh; or empty
 * @param titlesEnd offset after the last title
 * @param end offset where a name would begin
 */
record Appellation(List<String> roles, String honorific, int titlesEnd, int end) {

    private static final Pattern JOIN = Pattern.compile("(?: ?[/–-] ?|, | and )(?=\\p{Lu})| ");
    /** Offices that are mere forms of address after another one. */
    private static final Pattern ADDRESS = Pattern.compile("Prince|Princess|General|Cardinal|Archbishop|Ambassador");
    /** Titles that are surnames too. */
    private static final Pattern ALSO_A_NAME = Pattern
            .compile("Major|King|Bishop|Prince|Marshal|Duke|Pope|Count|Captain|Chief|Lord");
    private static final Pattern ABBREVIATION = Pattern.compile(" \\(\\p{Lu}+\\)");

    Appellation {
        roles = List.copyOf(roles);
    }

    /** Reads the titles at {@code from}; there may be none. The prefix, such as "former ", is put before each office. */
    static Appellation at(String text, int from, int limit, String prefix) {
        int title = Titles.singularEnd(text, from) < 0 ? Institutions.titleAfter(text, from, limit) : from;
        List<String> roles = new ArrayList<>();
        if (title < 0)
            return new Appellation(roles, "", from, from);

        String honorific = "";
        String institution = ABBREVIATION.matcher(text.substring(from, title)).replaceAll("");
        int titlesEnd = from;
        int p = title;
        for (int end = Titles.singularEnd(text, p); end > 0; end = Titles.singularEnd(text, p)) {
            String words = text.substring(p, end).strip();
            if (!roles.isEmpty() && ALSO_A_NAME.matcher(words).matches() && !nameFollows(text, end, limit))
                break;
            if (Titles.isHonorific(words) || !roles.isEmpty() && ADDRESS.matcher(words).matches())
                honorific = honorific.isEmpty() ? words : honorific;
            else
                roles.add(prefix + (roles.isEmpty() ? institution : "") + words);
            titlesEnd = end;
            p = end;
            Matcher join = JOIN.matcher(text).region(end, limit);
            if (!join.lookingAt() || !join.group().equals(" ") && Titles.singularEnd(text, join.end()) < 0)
                break;
            p = join.end();
        }
        return new Appellation(roles, honorific, titlesEnd, p);
    }

    /** Whether a name follows: "Major" in "Prime Minister Major and" is the name. */
    private static boolean nameFollows(String text, int end, int limit) {
        return end < limit && text.charAt(end) == ' ' && NameWords.end(text, end + 1, limit) > 0;
    }

    boolean isEmpty() {
        return roles.isEmpty() && honorific.isEmpty();
    }

    /** The body that the first office is one of by its words: "UN Special Envoy for Syria" acts for the United Nations. */
    Country country() {
        if (roles.isEmpty())
            return null;
        if (roles.stream().anyMatch(r -> r.matches("Pope|Catholicos")))
            return Countries.ofKey("holy-see");
        String words = Countries.wordsAt(roles.get(0), 0);
        return words == null ? null : Countries.ofWords(words);
    }
}
