package org.onrecord.quote.token;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.token.Token.Kind;

/**
 * Splits the tokens of a paragraph into sentences. A marked span that ends with a full stop ends a sentence too, unless the
 * attribution follows it.
 */
public final class SentenceSplitter {

    /** So many tokens after a question in marks is its verb of speech looked for. */
    private static final int NEAR = 8;

    /** No sentence is longer; text without full stops is cut, so that nothing that looks at whole sentences takes long. */
    static final int LONGEST = 300;

    private final String text;
    private final List<Token> tokens;

    private SentenceSplitter(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** @return the tokens of each sentence, in order */
    public static List<List<Token>> split(String text, List<Token> tokens) {
        SentenceSplitter splitter = new SentenceSplitter(text, tokens);
        List<List<Token>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++)
            if (i + 1 == tokens.size() || i + 1 - from == LONGEST || splitter.endsAfter(i)) {
                sentences.add(tokens.subList(from, i + 1));
                from = i + 1;
            }
        return sentences;
    }

    private boolean endsAfter(int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        return switch (token.kind()) {
            case SIGN -> ".!?…".indexOf(token.text().charAt(0)) >= 0 && begins(next);
            case QUOTATION -> endsWithStop(token) && begins(next) && !attributionFollows(i);
            case WORD -> token.text().length() > 2 && token.text().endsWith(".") && next.isCapitalized()
                    && isAbbreviation(token.text()) && beginsForSure(next);
            default -> false;
        };
    }

    private static boolean isAbbreviation(String word) {
        return word.indexOf('.') < word.length() - 1;
    }

    private static boolean begins(Token next) {
        return next.isCapitalized() || next.is(Kind.NUMBER) || next.isQuotation() || next.isSign('(') || next.isSign('[')
                || next.isDash() || next.is(Kind.SIGN) && "«“„‘•*".indexOf(next.text()) >= 0;
    }

    private static boolean beginsForSure(Token next) {
        return next.is(WordClass.WEAK_START) || next.is(WordClass.DETERMINER) || next.is(WordClass.SUBJECT_PRONOUN);
    }

    private boolean endsWithStop(Token quotation) {
        return ".!?…".indexOf(last(quotation)) >= 0;
    }

    /** The last sign of the words in marks that is no mark itself. */
    private char last(Token quotation) {
        int end = quotation.span().inner().end() - 1;
        while (end > quotation.span().inner().start() && "'’”\"»)]".indexOf(text.charAt(end)) >= 0)
            end--;
        return text.charAt(end);
    }

    /** "“Why?” Peskov asked." and, of careless printers, "“No.” Peskov said." */
    private boolean attributionFollows(int i) {
        boolean full = last(tokens.get(i)) == '.';
        if (tokens.get(i + 1).isDash())
            return true;
        int end = Math.min(tokens.size(), i + 1 + NEAR);
        for (int at = i + 1; at < end; at++) {
            Token token = tokens.get(at);
            if (token.isQuotation() || token.is(Kind.SIGN))
                return false;
            if (token.verb() != null && token.verb().isFinite() && !token.isCapitalized())
                return full ? at + 1 == tokens.size() || tokens.get(at + 1).isSign('.') : !isThat(at + 1);
        }
        return false;
    }

    private boolean isThat(int at) {
        return at < tokens.size() && tokens.get(at).folded().equals("that");
    }
}
