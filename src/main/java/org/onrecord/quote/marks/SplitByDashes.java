package org.onrecord.quote.marks;

import java.util.List;

import org.onrecord.quote.token.Token;
import org.onrecord.text.TextRange;

/**
 * Russian print puts the attribution between dashes within the marks: «Мы готовы, — сказал Песков. — Мы пойдём дальше».
 *
 * @param before the words before it
 * @param frame the attribution, without the dashes
 * @param after the words after it; null where it ends the marks
 */
public record SplitByDashes(TextRange before, TextRange frame, TextRange after) {

    /** So many tokens may an attribution have. */
    private static final int LONGEST = 14;

    /**
     * Looks for the first verb of speech right after a dash that a comma, or the end of a sentence, precedes.
     *
     * @param tokens those within the marks
     * @return null where there is none
     */
    public static SplitByDashes in(List<Token> tokens) {
        for (int i = 2; i + 1 < tokens.size(); i++)
            if (tokens.get(i - 1).isDash() && tokens.get(i).verb() != null && isStop(tokens.get(i - 2)))
                return at(tokens, i);
        return null;
    }

    private static SplitByDashes at(List<Token> tokens, int verb) {
        int end = verb;
        while (end < tokens.size() && end - verb < LONGEST && !tokens.get(end).isDash())
            end++;
        if (end - verb == LONGEST)
            return null;
        int last = end;
        while (last > verb + 1 && tokens.get(last - 1).is(Token.Kind.SIGN))
            last--;
        TextRange before = new TextRange(tokens.get(0).start(), tokens.get(verb - 2).end());
        TextRange frame = new TextRange(tokens.get(verb).start(), tokens.get(last - 1).end());
        TextRange after = end + 1 >= tokens.size() ? null
                : new TextRange(tokens.get(end + 1).start(), tokens.get(tokens.size() - 1).end());
        return new SplitByDashes(before, frame, after);
    }

    private static boolean isStop(Token token) {
        return token.is(Token.Kind.SIGN) && ",.!?…".indexOf(token.text().charAt(0)) >= 0;
    }
}
