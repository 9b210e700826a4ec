package org.onrecord.quote.frame;

import java.util.Set;

import org.onrecord.quote.lexicon.SpeechVerb;
import org.onrecord.quote.lexicon.VerbForm;
import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.mention.Mention;
import org.onrecord.quote.mention.Sentence;
import org.onrecord.quote.token.Token;
import org.onrecord.quote.token.Token.Kind;

/**
 * What stands between a subject and its verb: auxiliaries, adverbs, negations, days.
 *
 * @param first the first token of the group; the verb itself where nothing stands before it
 * @param passive whether a form of "be" stands in it
 * @param perfect whether a form of "have" does
 * @param negated whether a negation does
 * @param infinitive whether "to" stands before it
 * @param isNoun whether the word is rather a noun or an adjective here
 */
record VerbGroup(int first, boolean passive, boolean perfect, boolean negated, boolean infinitive, boolean isNoun) {

    private static final int LONGEST = 6;

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having");

    static VerbGroup before(Sentence sentence, int verb) {
        int first = verb;
        boolean passive = false;
        boolean perfect = false;
        boolean negated = false;
        boolean auxiliary = false;
        while (first > 0 && verb - first < LONGEST && isBetween(sentence, first - 1)) {
            first--;
            String word = sentence.token(first).folded();
            passive |= BE.contains(word);
            perfect |= HAVE.contains(word);
            negated |= sentence.is(first, WordClass.NEGATION) || word.endsWith("n't") || word.equals("cannot");
            auxiliary |= sentence.is(first, WordClass.AUXILIARY);
        }
        // "is said to have told officers"
        boolean infinitive = sentence.isWord(first - 1, "to")
                && (sentence.token(verb).verb().form() == VerbForm.BASE || sentence.isWord(first, "have"));
        return new VerbGroup(first, passive, perfect, negated, infinitive,
                isNoun(sentence, verb, first, auxiliary));
    }

    private static boolean isBetween(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (sentence.mentionAt(at) != null || !token.is(Kind.WORD))
            return false;
        if (token.folded().equals("since"))
            return sentence.is(at - 1, WordClass.AUXILIARY);
        if (token.folded().equals("on") || token.folded().equals("in") || token.folded().equals("this"))
            return isTime(sentence, at + 1);
        return isTime(sentence, at) || token.is(WordClass.AUXILIARY) || token.is(WordClass.ADVERB)
                || token.is(WordClass.NEGATION)
                || token.is(WordClass.WEEKDAY) || isManner(sentence, at);
    }

    private static boolean isTime(Sentence sentence, int at) {
        return sentence.is(at, WordClass.WEEKDAY) || sentence.is(at, WordClass.TIME)
                || sentence.is(at, WordClass.MONTH) && sentence.mentionAt(at) == null;
    }

    /** "angrily", but not "Italy" and "the family". */
    private static boolean isManner(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean noun = sentence.is(at - 1, WordClass.DETERMINER) || sentence.is(at - 1, WordClass.POSSESSIVE_PRONOUN);
        return token.folded().endsWith("ly") && token.text().length() > 4 && !token.isCapitalized() && !noun;
    }

    /** "the report says" has a verb, "the reports" has none: forms that may be nouns need a subject right before them. */
    private static boolean isNoun(Sentence sentence, int verb, int first, boolean auxiliary) {
        SpeechVerb speech = sentence.token(verb).verb();
        if (auxiliary)
            return false;
        if (first == 0)
            return speech.form() != VerbForm.PAST;
        if (sentence.is(first - 1, WordClass.DETERMINER) || sentence.is(first - 1, WordClass.POSSESSIVE_PRONOUN)
                || sentence.token(first - 1).is(Kind.POSSESSIVE))
            return sentence.mentionAt(first - 1) == null || !sentence.is(first - 1, WordClass.SUBJECT_PRONOUN);
        if (speech.form() == VerbForm.PAST)
            return false;
        // "promises to make", "calls for help"
        if (speech.form() == VerbForm.THIRD && (sentence.isWord(verb + 1, "to") || sentence.isWord(verb + 1, "of")))
            return true;
        if (sentence.is(first - 1, WordClass.RELATIVE) || sentence.isQuotation(first - 1) || sentence.isSign(first - 1, ','))
            return false;
        Mention before = sentence.mentionAt(first - 1);
        // "no new promises"
        if (before == null && sentence.is(first - 1, WordClass.ROLE_MODIFIER))
            return true;
        return before == null ? speech.form() == VerbForm.BASE : before.possessive();
    }
}
