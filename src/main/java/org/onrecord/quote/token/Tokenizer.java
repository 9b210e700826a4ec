package org.onrecord.quote.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.onrecord.quote.lexicon.Lexicon;
import org.onrecord.quote.lexicon.Word;
import org.onrecord.quote.marks.MarkedSpan;
import org.onrecord.quote.token.Token.Kind;
import org.onrecord.text.TextRange;

/** Splits a piece of a text into tokens; marked spans are one token each. One pass. */
public final class Tokenizer {

    /** No word is longer: what goes on is cut. */
    private static final int LONGEST_WORD = 100;

    /** Their full stop does not end a sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "lt",
            "col", "sgt", "cpt", "capt", "adm", "maj", "cmdr", "hon", "rev", "st", "jr", "sr", "vs", "etc", "inc", "ltd", "co",
            "corp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "pres", "supt",
            "messrs", "г", "им", "руб", "bzw", "ca");

    /** With 's behind them no genitives: "it's". */
    private static final Set<String> NO_GENITIVES = Set.of("it", "that", "he", "she", "what", "there", "here", "let", "who");

    private final String text;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /**
     * @param text the whole text, into which all offsets are
     * @param range what to read of it
     * @param spans the marked spans in it, in order
     */
    public static List<Token> tokens(String text, TextRange range, List<MarkedSpan> spans, Lexicon lexicon) {
        Tokenizer tokenizer = new Tokenizer(text, lexicon);
        int at = range.start();
        for (MarkedSpan span : spans) {
            tokenizer.words(at, span.outer().start());
            tokenizer.tokens.add(new Token(Kind.QUOTATION, span.outer().start(), span.outer().end(), "", "", Word.UNKNOWN,
                    span));
            at = span.outer().end();
        }
        tokenizer.words(at, range.end());
        return tokenizer.tokens;
    }

    private void words(int from, int to) {
        for (int at = from; at < to;) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c))
                at++;
            else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || (c == '@' || c == '#') && isWordAt(at + 1, to))
                at = word(at, to);
            else if (isApostrophe(c) && !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == at && isWordAt(at - 1, to))
                at = add(Kind.POSSESSIVE, at, at + 1);
            else
                at = add(Kind.SIGN, at, at + 1);
        }
    }

    private boolean isWordAt(int at, int to) {
        return at < to && Character.isLetterOrDigit(text.charAt(at));
    }

    private int word(int start, int to) {
        int end = start + 1;
        while (end < to && end - start < LONGEST_WORD && goesOn(start, end, to))
            end++;
        if (end < to && text.charAt(end) == '.' && takesStop(start, end))
            end++;
        int genitive = genitive(start, end);
        Kind kind = Character.isDigit(text.charAt(start)) ? Kind.NUMBER : Kind.WORD;
        add(kind, start, genitive);
        if (genitive < end)
            add(Kind.POSSESSIVE, genitive, end);
        return end;
    }

    private boolean goesOn(int start, int at, int to) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\u00ad' || c == '_')
            return true;
        if (!isWordAt(at + 1, to) || !Character.isLetterOrDigit(text.charAt(at - 1)))
            return false;
        if (c == '.')
            return at - start == 1 || text.charAt(at - 2) == '.' || Character.isDigit(text.charAt(at - 1))
                    || Character.isLowerCase(text.charAt(at + 1));
        if (c == ',')
            return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return isApostrophe(c) || c == '-' || c == '‑' || c == '/';
    }

    /** "U.S.", "J.", "Mr.": the full stop belongs to the word. */
    private boolean takesStop(int start, int end) {
        if (end - start == 1)
            return Character.isUpperCase(text.charAt(start));
        if (end - start > 2 && text.charAt(end - 2) == '.')
            return true;
        return end - start <= 6 && ABBREVIATIONS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Where the ending 's begins, or the end of the word. */
    private int genitive(int start, int end) {
        boolean s = end - start > 2 && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && isApostrophe(text.charAt(end - 2));
        if (!s)
            return end;
        String word = text.substring(start, end - 2).toLowerCase(Locale.ROOT);
        return NO_GENITIVES.contains(word) ? end : end - 2;
    }

    private int add(Kind kind, int start, int end) {
        String written = text.substring(start, end);
        String folded = kind == Kind.SIGN ? written : fold(written);
        Word word = kind == Kind.WORD ? word(written, folded) : Word.UNKNOWN;
        tokens.add(new Token(kind, start, end, written, folded, word, null));
        return end;
    }

    private Word word(String written, String folded) {
        Word word = lexicon.word(folded);
        return written.length() > 1 && Character.isUpperCase(written.charAt(1)) && isCapitals(written) ? word.asAcronym()
                : word;
    }

    private static boolean isCapitals(String written) {
        for (int i = 0; i < written.length(); i++)
            if (Character.isLowerCase(written.charAt(i)))
                return false;
        return true;
    }

    private static String fold(String written) {
        return written.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }
}
