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
        return link != null || words.words() > FEW || sentenceAlone || isSaid(sentence, at);
    }

    /** "so-called “experts”", "named “Anonymous”", "the film “Titanic”", "the word “dialogue”". */
    private static boolean isNamed(Sentence sentence, int at, MarkedWords words, Link link) {
        int before = at - 1;
        while (sentence.is(before, WordClass.DETERMINER) || sentence.isSign(before, ',') || sentence.isWord(before, "as"))
            before--;
        if (before < 0)
            return false;
        if (sentence.is(before, WordClass.TITLE_NOUN) && words.titleCase())
            return true;
        if (!sentence.is(before, WordClass.TITLE_CUE))
            return false;
        boolean said = link != null && link.clause().cue() == before && isPerson(link.clause().subject());
        return !said || words.titleCase();
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
