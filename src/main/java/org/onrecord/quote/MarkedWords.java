package org.onrecord.quote;

import java.util.List;

import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.token.Token;
import org.onrecord.quote.token.Token.Kind;

/**
 * What the words in marks look like from outside: whole sentences, a fragment, a title.
 *
 * @param words how many they are
 * @param startsSentence whether they begin as a sentence does
 * @param endsSentence whether they end with a full stop or the like
 * @param titleCase whether all but the little words begin with capitals, and no full stop ends them
 * @param startsWithSubject whether the first word is a pronoun or article
 */
record MarkedWords(int words, boolean startsSentence, boolean endsSentence, boolean titleCase, boolean startsWithSubject) {

    /** Longer ones are no title. */
    private static final int LONGEST_TITLE = 12;

    /**
     * @param tokens those within the marks
     * @param capitalizedNouns whether all nouns of the language begin with capitals
     */
    static MarkedWords of(List<Token> tokens, boolean capitalizedNouns) {
        int words = 0;
        int capitals = 0;
        int little = 0;
        Token first = null;
        for (Token token : tokens) {
            if (!token.is(Kind.WORD) && !token.is(Kind.NUMBER))
                continue;
            if (first == null)
                first = token;
            words++;
            if (!token.is(Kind.WORD) || token.isCapitalized() || !Character.isLetter(token.text().charAt(0)))
                capitals++;
            else if (token.word().isAny(WordClass.PREPOSITION, WordClass.OF) || token.word().isAny(WordClass.DETERMINER,
                    WordClass.COORDINATOR))
                little++;
        }
        boolean stop = endsSentence(tokens);
        boolean title = !capitalizedNouns && first != null && words <= LONGEST_TITLE && capitals + little == words
                && capitals > 0
                && (first.isCapitalized() || !first.is(Kind.WORD)) && !stop;
        boolean begins = first != null && (first.isCapitalized() || first.is(Kind.NUMBER));
        return new MarkedWords(words, begins, stop, title, first != null && isSubject(first));
    }

    private static boolean endsSentence(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (!token.is(Kind.SIGN))
                return false;
            if (".!?…".indexOf(token.text().charAt(0)) >= 0)
                return true;
            if (token.isSign(','))
                return false;
        }
        return false;
    }

    private static boolean isSubject(Token first) {
        return first.is(WordClass.SUBJECT_PRONOUN) || first.is(WordClass.NEUTER_PRONOUN) || first.is(WordClass.FIRST_PERSON)
                || first.is(WordClass.SECOND_PERSON) || first.is(WordClass.DETERMINER) || first.folded().equals("there");
    }
}
