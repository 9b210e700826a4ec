package org.onrecord.quote.mention;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.quote.Gender;
import org.onrecord.quote.lexicon.Lexicon;
import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.token.Token;
import org.onrecord.quote.token.Token.Kind;
import org.onrecord.text.TextRange;

/** Finds the mentions of people and bodies in the tokens of a sentence. One pass. */
public final class MentionFinder {

    private final List<Token> tokens;
    private final PhraseSorter sorter;
    private final NounPhraseReader phrases;
    private final List<Mention> found = new ArrayList<>();

    private MentionFinder(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.sorter = new PhraseSorter(tokens, lexicon);
        this.phrases = new NounPhraseReader(tokens);
    }

    /** @return the mentions in order; none overlap */
    public static List<Mention> find(List<Token> tokens, Lexicon lexicon) {
        MentionFinder finder = new MentionFinder(tokens, lexicon);
        for (int at = 0; at < tokens.size();)
            at = finder.step(at);
        return finder.found;
    }

    private int step(int at) {
        Token token = tokens.get(at);
        if (!token.is(Kind.WORD))
            return at + 1;
        if (isPronoun(at)) {
            found.add(pronoun(at));
            return at + 1;
        }
        NounPhrase phrase = phrases.read(at);
        if (phrase.isEmpty()) {
            if (token.is(WordClass.POSSESSIVE_PRONOUN))
                found.add(pronoun(at));
            return at + 1;
        }
        if (tokens.get(at).is(WordClass.POSSESSIVE_PRONOUN))
            found.add(pronoun(at));
        return sort(phrase);
    }

    /** @return where the next phrase may begin */
    private int sort(NounPhrase phrase) {
        int from = phrase.from();
        if (tokens.get(from).is(WordClass.POSSESSIVE_PRONOUN))
            phrase = new NounPhrase(phrase.content(), phrase.content(), phrase.to());
        List<Mention> mentions = sorter.sort(phrase);
        found.addAll(mentions);
        int to = mentions.isEmpty() ? phrase.to() : mentions.get(mentions.size() - 1).to();
        return Math.max(to, from + 1);
    }

    private boolean isPronoun(int at) {
        Token token = tokens.get(at);
        return token.is(WordClass.SUBJECT_PRONOUN) || token.word().isAny(WordClass.OBJECT_PRONOUN, WordClass.NEUTER_PRONOUN)
                || token.is(WordClass.FIRST_PERSON);
    }

    private Mention pronoun(int at) {
        Token token = tokens.get(at);
        Gender gender = token.word().gender();
        boolean possessive = !token.is(WordClass.SUBJECT_PRONOUN) && !token.is(WordClass.NEUTER_PRONOUN)
                && !token.is(WordClass.FIRST_PERSON);
        TextRange range = new TextRange(token.start(), token.end());
        return new Mention(MentionType.PRONOUN, at, at + 1, range, null, token.folded(), null, gender, possessive);
    }
}
