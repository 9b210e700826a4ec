package org.onrecord.quote;

import org.onrecord.quote.frame.Link;
import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.mention.Mention;
import org.onrecord.quote.mention.MentionType;
import org.onrecord.quote.mention.Sentence;

/** Tells quotations from the other uses of marks: titles of works, names, words held at a distance. */
final class Filters {

    /** So few words that nobody is named for are no quotation. */
    private static final int FEW = 3;

    /** So near before its verb stands what is put up to be read. */
    private static final int NEAR_NOTICE = 4;

    private Filters() {
    }

    /**
     * @param at the token of the marked span
     * @param link what attributes it; or null
     */
    static boolean isQuotation(Sentence sentence, int at, MarkedWords words, Link link) {
        boolean direct = link != null && (link.rule().startsWith("quote-comma") || link.rule().endsWith("-quote"));
        if (words.words() == 0 || isNamed(sentence, at, words, link))
            return false;
        if (words.titleCase() && !direct)
            return words.words() > 1 && words.endsSentence();
        boolean sentenceAlone = (at == 0 || sentence.isSign(at - 1, ':')) && words.startsSentence() && words.endsSentence();
        return link != null || words.words() > FEW || sentenceAlone || isSaid(sentence, at) || isHeldAgainst(sentence, at);
    }

    /** "accused of “inciting hatred”": the words of a charge. */
    private static boolean isHeldAgainst(Sentence sentence, int at) {
        return sentence.is(at - 1, WordClass.PREPOSITION) && sentence.is(at - 2, WordClass.CHARGED);
    }

    /** "so-called “experts”", "named “Anonymous”", "the film “Titanic”", "the word “dialogue”". */
    private static boolean isNamed(Sentence sentence, int at, MarkedWords words, Link link) {
        int before = at - 1;
        while (sentence.is(before, WordClass.DETERMINER) || sentence.isSign(before, ',') || sentence.isWord(before, "as"))
            before--;
        if (before < 0)
            return false;
        if ((sentence.is(before, WordClass.TITLE_NOUN) || sentence.is(before, WordClass.OF)) && words.titleCase())
            return true;
        if (isWordItself(sentence, before, at, words) && (link == null || !isBeside(link, at)))
            return true;
        if (!sentence.is(before, WordClass.TITLE_CUE))
            return false;
        boolean said = link != null && link.clause().cue() == before && isPerson(link.clause().subject());
        return !said || words.titleCase();
    }

    /** "the phrase “soft border”", "carried signs reading “Never again”". */
    private static boolean isWordItself(Sentence sentence, int before, int at, MarkedWords words) {
        if (sentence.is(before, WordClass.TERM) && before == at - 1)
            return words.words() <= FEW;
        if (before != at - 1 || sentence.token(before).verb() == null)
            return false;
        // "a banner outside read", "signs in the crowd reading"
        for (int i = before - 1; i >= Math.max(0, before - NEAR_NOTICE); i--)
            if (sentence.is(i, WordClass.NOTICE))
                return true;
        return false;
    }

    private static boolean isBeside(Link link, int at) {
        return link.rule().startsWith("quote-") || link.clause().to() == at && link.clause().subject() != null
                && isPerson(link.clause().subject());
    }

    /** "condemned as “timid”". */
    private static boolean isSaid(Sentence sentence, int at) {
        int before = sentence.isWord(at - 1, "as") ? at - 2 : at - 1;
        return before >= 0 && sentence.token(before).verb() != null && sentence.token(before).isFiniteVerb();
    }

    private static boolean isPerson(Mention subject) {
        return subject != null && (subject.isPersonal() || subject.type() == MentionType.ORGANIZATION
                || subject.type() == MentionType.PLACE);
    }
}
