package org.onrecord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.onrecord.text.WordToken.Role;

/**
 * Splits a text into words, of any script, and understands what editors put into quotations: square brackets, and ellipses.
 * Marks and white space are no words. A hyphen parts words ("full-fledged" is two, as is "full fledged"); an apostrophe
 * between letters does not, nor the dots of an abbreviation ("U.S." is {@code us}), nor a decimal point; a comma between
 * groups of digits is left out ("1,204" is {@code 1204}). Each ideograph is a word. One pass, in time proportional to the
 * length of the text.
 */
public final class WordScanner {

    /** A bracket that has not closed after so many characters is no editor's. */
    private static final int LONGEST_BRACKET = 200;

    private static final String SIGNS = "%$€£¥₽‰";
    private static final String APOSTROPHES = "'’‘ʼ＇";

    private final String text;
    private final List<WordToken> tokens = new ArrayList<>();
    private int at;
    private int bracketStart = -1;
    private int bracketEnd = -1;

    private WordScanner(String text) {
        this.text = text;
    }

    /** The words and ellipses of a text, in order. */
    public static List<WordToken> scan(String text) {
        WordScanner scanner = new WordScanner(text);
        while (scanner.at < text.length())
            scanner.step();
        return scanner.tokens;
    }

    private void step() {
        int c = text.codePointAt(at);
        if (isWordPart(c))
            word(at);
        else if (c == '[')
            bracket();
        else if (at == bracketEnd)
            closeBracket();
        else if (SIGNS.indexOf(c) >= 0)
            sign();
        else if (!ellipsis())
            at += Character.charCount(c);
    }

    private void sign() {
        tokens.add(new WordToken(text.substring(at, at + 1), at, at + 1, role(at)));
        at++;
    }

    private void bracket() {
        int close = closing(at);
        if (close < 0) {
            at++;
            return;
        }
        String inside = text.substring(at + 1, close).strip();
        if (inside.isEmpty() || inside.chars().allMatch(c -> c == '.' || c == '…' || c == ' ')) {
            tokens.add(new WordToken("", at, close + 1, Role.ELLIPSIS));
            at = close + 1;
        } else if (isPartOfWord(at, close) && close + 1 < text.length() && isWordPart(text.codePointAt(close + 1))) {
            word(at);
        } else {
            bracketStart = at;
            bracketEnd = close;
            at++;
        }
    }

    /** The brackets belong to the words within them. */
    private void closeBracket() {
        int first = tokens.size();
        while (first > 0 && tokens.get(first - 1).start() > bracketStart)
            first--;
        if (first < tokens.size()) {
            stretch(first, bracketStart, tokens.get(first).end());
            stretch(tokens.size() - 1, tokens.get(tokens.size() - 1).start(), bracketEnd + 1);
        }
        at++;
    }

    private void stretch(int token, int start, int end) {
        WordToken old = tokens.get(token);
        tokens.set(token, new WordToken(old.folded(), start, end, old.role()));
    }

    private int closing(int open) {
        int last = Math.min(text.length(), open + LONGEST_BRACKET);
        for (int i = open + 1; i < last; i++) {
            if (text.charAt(i) == ']')
                return i;
            if (text.charAt(i) == '[')
                return -1;
        }
        return -1;
    }

    /** "[W]e", "talk[s]": letters alone stand between the brackets. */
    private boolean isPartOfWord(int open, int close) {
        return close > open + 1 && text.substring(open + 1, close).codePoints().allMatch(Character::isLetter);
    }

    private boolean ellipsis() {
        int end = at;
        int dots = 0;
        while (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '…'
                || text.charAt(end) == ' ' && dots > 0 && end + 1 < text.length() && text.charAt(end + 1) == '.')) {
            if (text.charAt(end) != ' ')
                dots += text.charAt(end) == '…' ? 3 : 1;
            end++;
        }
        if (dots < 3)
            return false;
        tokens.add(new WordToken("", at, end, Role.ELLIPSIS));
        at = end;
        return true;
    }

    private void word(int start) {
        int plain = plainEnd(start);
        if (plain > start && following(start, plain, false) < 0) {
            tokens.add(new WordToken(text.substring(start, plain).toLowerCase(Locale.ROOT), start, plain, role(start)));
            at = plain;
            return;
        }
        anyWord(start);
    }

    /** Where the letters and digits of ASCII end that begin here, as in most words of most texts. */
    private int plainEnd(int start) {
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end)))
            end++;
        return end;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private void anyWord(int start) {
        boolean edited = false;
        boolean bracket = false;
        int end = start;
        StringBuilder letters = new StringBuilder();
        for (int next = start; next >= 0 && next < text.length();) {
            int c = text.codePointAt(next);
            if (c == '[' || c == ']')
                edited |= isChange(next);
            else
                letters.appendCodePoint(straight(c));
            bracket |= c == '[';
            end = next + Character.charCount(c);
            next = Character.isIdeographic(c) ? -1 : following(start, end, bracket);
        }
        String folded = Folding.word(letters.toString());
        if (!folded.isEmpty())
            tokens.add(new WordToken(folded, start, end, edited ? Role.BRACKETED : role(start)));
        at = end;
    }

    /** A bracket around the first letter alone shows a change of case, which is none in the words. */
    private boolean isChange(int bracket) {
        return text.charAt(bracket) == '[' && (bracket > 0 && isWordPart(text.codePointBefore(bracket))
                || closing(bracket) > bracket + 2);
    }

    /**
     * Where the word goes on after what was read of it, or -1 where it ends.
     *
     * @param bracket whether a bracket has opened in what was read
     */
    private int following(int start, int end, boolean bracket) {
        if (end >= text.length())
            return -1;
        int c = text.codePointAt(end);
        if (isWordPart(c))
            return Character.isIdeographic(c) ? -1 : end;
        if (c == ']' && end != bracketEnd)
            return bracket ? end : -1;
        if (c == '[')
            return closing(end) >= 0 && isPartOfWord(end, closing(end)) ? end : -1;
        boolean goesOn = end + 1 < text.length() && isWordPart(text.codePointAt(end + 1));
        if (APOSTROPHES.indexOf(c) >= 0)
            return goesOn && Character.isLetter(text.codePointAt(end + 1)) ? end : -1;
        if (c == '.')
            return isAbbreviation(start, end) || goesOn && isNumberPart(end) ? end : -1;
        if (c == ',')
            return isThousands(end) ? end + 1 : -1;
        return -1;
    }

    /** After "U" or "U.S": single letters with dots between, at least two of them. */
    private boolean isAbbreviation(int start, int dot) {
        if (!Character.isLetter(text.charAt(dot - 1)) || dot - 1 > start && text.charAt(dot - 2) != '.')
            return false;
        boolean more = dot + 1 < text.length() && Character.isLetter(text.charAt(dot + 1))
                && dot + 2 < text.length() && text.charAt(dot + 2) == '.';
        return more || dot - 1 > start;
    }

    private boolean isNumberPart(int mark) {
        return Character.isDigit(text.charAt(mark - 1)) && Character.isDigit(text.charAt(mark + 1));
    }

    private boolean isThousands(int comma) {
        if (comma + 3 >= text.length() || !Character.isDigit(text.charAt(comma - 1)))
            return false;
        for (int i = comma + 1; i <= comma + 3; i++)
            if (!Character.isDigit(text.charAt(i)))
                return false;
        return comma + 4 >= text.length() || !Character.isDigit(text.charAt(comma + 4));
    }

    private static int straight(int c) {
        return APOSTROPHES.indexOf(c) >= 0 ? '\'' : c;
    }

    private static boolean isWordPart(int c) {
        if (c < 0x80)
            return isPlain((char) c);
        return Character.isLetterOrDigit(c) || c == '½' || c == '¼' || c == '¾' || Folding.isInvisible(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private Role role(int offset) {
        return offset < bracketEnd ? Role.BRACKETED : Role.SPOKEN;
    }
}
