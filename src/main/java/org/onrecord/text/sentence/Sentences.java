package org.onrecord.text.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.onrecord.text.TextRange;

/**
 * Splits running text into sentences: at a full stop, question or exclamation mark with white space and a capital behind,
 * unless an abbreviation, an initial or the day of a German date explains the stop; and at empty lines. Marks and brackets
 * that close belong to the sentence before. One pass.
 */
public final class Sentences {

    /** A longer run without an end is cut at white space, so that what reads sentences stays in its bounds. */
    private static final int LONGEST = 3_000;

    /** And where that does not come either, anywhere: no language has such words. */
    private static final int LONGEST_WITHOUT_SPACE = 2 * LONGEST;

    /** Their full stop ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(("mr mrs ms dr prof gen sen rep gov lt col sgt capt adm maj st jr"
            + " sr vs no jan feb mar apr jun jul aug sep sept oct nov dec g г им ул z b ca bzw hr fr").split(" "));

    /** Where one of these follows, "U.S." has ended its sentence. */
    private static final Set<String> STARTERS = Set.of(("the a an in on at he she it they we this that these those but and"
            + " however meanwhile after before when while as if there his her its their for by with since both no").split(" "));

    /** In German dates they follow the full stop of the day: "27. Februar". */
    private static final Set<String> GERMAN_MONTHS = Set.of(("januar februar märz april mai juni juli august september oktober"
            + " november dezember").split(" "));

    private static final String CLOSING = "\"'”’»“)]";

    private final String text;
    private final int end;
    private final List<TextRange> sentences = new ArrayList<>();
    private int start;

    private Sentences(String text, TextRange within) {
        this.text = text;
        this.start = within.start();
        this.end = within.end();
    }

    /** The sentences within a part of a text, in order, without the white space between them. */
    public static List<TextRange> of(String text, TextRange within) {
        Sentences reader = new Sentences(text, within);
        reader.read();
        return reader.sentences;
    }

    private void read() {
        for (int at = start; at < end; at++) {
            int stop = endsAt(at);
            if (stop > 0) {
                close(stop);
                at = stop - 1;
            }
        }
        close(end);
    }

    /** Where the sentence ends if it ends with this character; else 0. */
    private int endsAt(int at) {
        char c = text.charAt(at);
        if (c == '\n' && at + 1 < end && text.charAt(at + 1) == '\n')
            return at + 1;
        if (at - start > LONGEST && (Character.isWhitespace(c) || isTooLong(at)))
            return at + 1;
        if (c != '.' && c != '!' && c != '?' && c != '…')
            return 0;
        int after = at + 1;
        while (after < end && CLOSING.indexOf(text.charAt(after)) >= 0)
            after++;
        int next = after;
        while (next < end && Character.isWhitespace(text.charAt(next)))
            next++;
        if (next == after || next >= end || !begins(next))
            return 0;
        return c == '.' && after == at + 1 && isAbbreviation(at, next) ? 0 : after;
    }

    private boolean isTooLong(int at) {
        return at - start > LONGEST_WITHOUT_SPACE && !Character.isHighSurrogate(text.charAt(at));
    }

    private boolean begins(int at) {
        int c = text.codePointAt(at);
        return Character.isUpperCase(c) || Character.isDigit(c) || "\"“„«‘'([—–-".indexOf(c) >= 0 || Character.isIdeographic(c);
    }

    private boolean isAbbreviation(int stop, int next) {
        int first = stop;
        while (first > start && (Character.isLetterOrDigit(text.charAt(first - 1)) || text.charAt(first - 1) == '.'))
            first--;
        String word = text.substring(first, stop).toLowerCase(Locale.ROOT);
        if (word.indexOf('.') >= 0 && Character.isLetter(word.charAt(0)))
            return !STARTERS.contains(wordAt(next));
        if (word.length() == 1 && Character.isUpperCase(text.charAt(first)))
            return true;
        if (word.length() <= 2 && !word.isEmpty() && word.chars().allMatch(Character::isDigit))
            return Character.isLetter(text.charAt(next)) && GERMAN_MONTHS.contains(wordAt(next));
        return ABBREVIATIONS.contains(word);
    }

    private String wordAt(int at) {
        int last = at;
        while (last < end && Character.isLetter(text.charAt(last)))
            last++;
        return text.substring(at, last).toLowerCase(Locale.ROOT);
    }

    private void close(int stop) {
        int from = start;
        int to = stop;
        while (from < to && Character.isWhitespace(text.charAt(from)))
            from++;
        while (to > from && Character.isWhitespace(text.charAt(to - 1)))
            to--;
        if (to > from)
            sentences.add(new TextRange(from, to));
        start = stop;
    }
}
