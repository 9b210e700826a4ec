package org.onrecord.quote.mention;

import java.util.Arrays;
import java.util.List;

import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.token.Token;
import org.onrecord.text.TextRange;

/** The tokens of a sentence, and which of them belong to mentions. */
public final class Sentence {

    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final int[] mentionOf;

    public Sentence(List<Token> tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = List.copyOf(mentions);
        this.mentionOf = new int[tokens.size()];
        Arrays.fill(mentionOf, -1);
        for (int i = 0; i < mentions.size(); i++)
            Arrays.fill(mentionOf, mentions.get(i).from(), mentions.get(i).to(), i);
    }

    public int size() {
        return tokens.size();
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public List<Mention> mentions() {
        return mentions;
    }

    /** The mention that a token belongs to; null for none and outside of the sentence. */
    public Mention mentionAt(int index) {
        return index < 0 || index >= tokens.size() || mentionOf[index] < 0 ? null : mentions.get(mentionOf[index]);
    }

    /** Whether there is such a token and it is of a class. */
    public boolean is(int index, WordClass wordClass) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(wordClass);
    }

    /** Whether there is such a token and it is this sign. */
    public boolean isSign(int index, char sign) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isSign(sign);
    }

    /** Whether there is such a token and it is a marked span. */
    public boolean isQuotation(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isQuotation();
    }

    /** Whether there is such a token and it is this word. */
    public boolean isWord(int index, String folded) {
        return index >= 0 && index < tokens.size() && tokens.get(index).folded().equals(folded);
    }

    /** Where tokens stand in the text. */
    public TextRange range(int from, int to) {
        return new TextRange(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
