package org.onrecord.ingest.historian;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a personal name in a remark ends: capitalized words and the particles between them, up to a word that cannot be part
 * of one.
 */
final class NameWords {

    private static final Pattern WORD = Pattern
            .compile("(?:\\p{Lu}\\.)+(?:-?\\p{Lu}\\.)*|(?:[dDlLO]['’]|[Aa]l-|[Ee]l-|[Uu]l-|"
                    + "[aA]d-|[aA]s-|[aA]n-|[aA]r-)?\\p{Lu}[\\p{L}\\p{M}'’-]*|'[A-Z]\\p{L}+");
    private static final Pattern PARTICLE = Pattern
            .compile("(?:bin|ibn|bint|al|el|de|la|las|los|van|von|der|den|da|dos|das|do|di|"
                    + "del|du|le|y|e|ul|ur|zu|ben|bel|Al|af|abd|i|ter|ten|uz|ud|e-|of the Hellenes)(?= )");
    private static final Pattern SUFFIX = Pattern.compile(",? (?:Jr\\.?|Sr\\.?|3rd|2nd|III?|IV|VI{0,3})(?![\\p{L}])");
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

    private NameWords() {
    }

    /** The end of the name that begins at {@code from} within {@code [from, limit)}, or -1 where none does. */
    static int end(String text, int from, int limit) {
        int end = lastWord(text, from, limit);
        if (end < 0)
            return -1;
        Matcher suffix = SUFFIX.matcher(text).region(end, limit);
        if (suffix.lookingAt())
            end = suffix.end();
        boolean point = end < limit && text.charAt(end) == '.' && text.substring(from, end).matches(".*\\b[JS]r");
        return point ? end + 1 : end;
    }

    private static int lastWord(String text, int from, int limit) {
        int p = from;
        int end = -1;
        Matcher word = WORD.matcher(text);
        Matcher particle = PARTICLE.matcher(text);
        while (p < limit) {
            particle.region(p, limit).useTransparentBounds(true);
            boolean capital = word.region(p, limit).lookingAt() && isOfName(text, word.group(), word.end(), limit);
            if (capital)
                end = word.end();
            else if (!particle.lookingAt())
                return end;
            p = capital ? word.end() : particle.end();
            if (p >= limit || text.charAt(p) != ' ')
                return end;
            p++;
        }
        return end;
    }

    private static boolean isOfName(String text, String word, int end, int limit) {
        return !NOT_A_NAME.contains(word) && !isAbbreviationOfState(word) && !isDay(text, end, limit);
    }

    /** "May 5" is a day, May alone may be a name. */
    private static boolean isDay(String text, int end, int limit) {
        return end + 1 < limit && text.charAt(end) == ' ' && Character.isDigit(text.charAt(end + 1));
    }

    private static boolean isAbbreviationOfState(String word) {
        return word.equals("U.S.") || word.equals("U.N.") || word.equals("U.S.S.R.");
    }
}
