package org.onrecord.ingest.historian;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a title or name: "the former Russian", "his Israeli counterpart".
 *
 * @param start where it begins
 * @param countryAt where the adjective of a country begins or would begin
 * @param end where the title or name begins
 * @param country the country that it names, or null
 * @param prefix "former", "Acting" and the like, as part of the office; with a space after it, or empty
 * @param the whether there is an article
 */
record Opening(int start, int countryAt, int end, Country country, String prefix, boolean the) {

    private static final Pattern QUALIFIER = Pattern
            .compile("(?:the |then[- ]|his counterpart |her counterpart |counterpart |newly "
                    + "elected |newly-elected |visiting |new |incoming |outgoing |exiled |acting |interim |individually |separately |both |"
                    + "informally )");
    /** Words of an office that may stand before the adjective of its country. */
    private static final Pattern OF_OFFICE = Pattern
            .compile("(?:Acting|Interim|Caretaker|Transitional|Deputy|Vice|Former) (?=\\p{Lu})");
    private static final Pattern AFTER_ADJECTIVE = Pattern.compile("(?: \\(\\p{Lu}+\\)|['’]s)? (?:Serb |Croat )?");
    private static final Pattern FORMER = Pattern.compile("(?i:former |ex-|the late |late |wife |widow )");

    /** Reads what stands before a title or name; null where it tells of somebody who was not met. */
    static Opening at(String text, int at, int limit) {
        boolean the = text.startsWith("the ", at);
        int p = skip(text, at, limit);
        String prefix = "";
        Matcher former = FORMER.matcher(text).region(p, limit);
        if (former.lookingAt()) {
            if (!former.group().toLowerCase(Locale.ROOT).startsWith("former"))
                return null;
            prefix = "former ";
            p = former.end();
        }
        Matcher office = OF_OFFICE.matcher(text).region(p, limit);
        if (office.lookingAt() && Titles.singularEnd(text, p) < 0 && Countries.wordsAt(text, office.end()) != null) {
            prefix = prefix + office.group();
            p = office.end();
        }
        String words = Countries.wordsAt(text, p);
        if (words == null || p + words.length() >= limit || Titles.singularEnd(text, p) > 0)
            return new Opening(at, p, p, null, prefix, the);

        Matcher after = AFTER_ADJECTIVE.matcher(text).region(p + words.length(), limit);
        int end = skip(text, after.lookingAt() ? after.end() : p + words.length() + 1, limit);
        boolean formerAfter = text.startsWith("former ", end);
        return new Opening(at, p, formerAfter ? end + 7 : end, Countries.ofWords(words), formerAfter ? "former " : prefix, the);
    }

    /** Where the text goes on after articles and qualifiers that are no part of an office. */
    private static int skip(String text, int from, int limit) {
        int p = from;
        Matcher m = QUALIFIER.matcher(text);
        while (p < limit && m.region(p, limit).lookingAt())
            p = m.end();
        return p;
    }
}
