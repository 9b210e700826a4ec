package org.onrecord.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.onrecord.search.QueryNote;

/** Cuts a query into words, phrases, fields and operators. Any text can be cut; what cannot be read as meant is noted. */
final class Lexer {

    /** Marks that open and close phrases, in whichever way they are paired; keyboards and languages differ. */
    private static final String MARKS = "\"\u201c\u201d\u201e\u201f\uff02";

    private static final char OPENING_GUILLEMET = '\u00ab';

    private static final char CLOSING_GUILLEMET = '\u00bb';

    private static final String FIELDS = Arrays.stream(Field.values()).map(field -> field.typed() + ':')
            .collect(Collectors.joining(", "));

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<QueryNote> notes;
    private int at;

    Lexer(String text, List<QueryNote> notes) {
        this.notes = notes;
        this.text = readable(text);
    }

    List<Token> tokens() {
        while (at < text.length())
            next();
        return tokens;
    }

    /** The same text with a space in place of each code unit that is no text; offsets stay. */
    private String readable(String typed) {
        StringBuilder readable = new StringBuilder(typed);
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (isPair(typed, i))
                i++;
            else if (c == 0 || Character.isSurrogate(c)) {
                readable.setCharAt(i, ' ');
                note(i, i + 1, "This is no character; it was read as a space.");
            }
        }
        return readable.toString();
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    private void next() {
        char c = text.charAt(at);
        if (isBlank(c))
            at++;
        else if (c == '(')
            add(Token.Type.OPEN, at, at + 1, "");
        else if (c == ')')
            add(Token.Type.CLOSE, at, at + 1, "");
        else if (isMark(c))
            phrase(c);
        else if (c == '-')
            hyphens();
        else
            word();
    }

    private void phrase(char opening) {
        int close = at + 1;
        while (close < text.length() && !closes(opening, text.charAt(close)))
            close++;
        if (close == text.length())
            note(at, text.length(), "The quotation mark is not closed; the phrase was read to the end.");
        add(Token.Type.PHRASE, at, Math.min(close + 1, text.length()), text.substring(at + 1, close));
    }

    private void hyphens() {
        int end = at;
        while (end < text.length() && text.charAt(end) == '-')
            end++;
        boolean negates = end == at + 1 && end < text.length() && !isBlank(text.charAt(end)) && text.charAt(end) != ')';
        if (negates) {
            add(Token.Type.MINUS, at, end, "");
            return;
        }
        note(at, end, "A hyphen that stands by itself was ignored; to leave a word out, write -word.");
        at = end;
    }

    private void word() {
        int end = at;
        while (end < text.length() && !endsWord(text.charAt(end)))
            end++;
        if (!isField(end))
            word(text.substring(at, end), end);
    }

    private void word(String word, int end) {
        boolean or = word.equals("OR") && !follows(Token.Type.MINUS) && !follows(Token.Type.FIELD);
        add(or ? Token.Type.OR : Token.Type.WORD, at, end, or ? "" : word);
    }

    /** Reads a field, if one begins the word; times, addresses and colons of ordinary text are left as they are. */
    private boolean isField(int end) {
        int colon = text.indexOf(':', at);
        if (colon < 0 || colon >= end || follows(Token.Type.FIELD))
            return false;
        String name = text.substring(at, colon);
        boolean hasValue = colon + 1 < text.length() && !isBlank(text.charAt(colon + 1)) && text.charAt(colon + 1) != ')';
        boolean known = Field.of(name).isPresent();
        if (known && hasValue)
            add(Token.Type.FIELD, at, colon + 1, name);
        else if (known)
            note(at, colon + 1, "A field has its value right after the colon; this was read literally.");
        else if (hasValue && looksLikeField(name, text.charAt(colon + 1)))
            note(at, colon + 1, "There is no such field; this was read literally. The fields are " + FIELDS + ".");
        return known && hasValue;
    }

    private static boolean looksLikeField(String name, char value) {
        return name.length() > 1 && name.chars().allMatch(Character::isLetter) && (Character.isLetter(value) || isMark(value));
    }

    /** Whether that token stands right before this place. */
    private boolean follows(Token.Type type) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return last != null && last.type() == type && last.end() == at;
    }

    private void add(Token.Type type, int start, int end, String content) {
        tokens.add(new Token(type, start, end, content));
        at = end;
    }

    private void note(int start, int end, String message) {
        notes.add(new QueryNote(start, end, message));
    }

    private static boolean endsWord(char c) {
        return isBlank(c) || isMark(c) || c == '(' || c == ')';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0 || c == OPENING_GUILLEMET || c == CLOSING_GUILLEMET;
    }

    /** Guillemets close each other, whichever way they point (« » in French and Russian, » « in German). */
    private static boolean closes(char opening, char c) {
        if (opening == OPENING_GUILLEMET)
            return c == CLOSING_GUILLEMET;
        if (opening == CLOSING_GUILLEMET)
            return c == OPENING_GUILLEMET;
        return MARKS.indexOf(c) >= 0;
    }
}
