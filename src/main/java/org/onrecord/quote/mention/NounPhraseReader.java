package org.onrecord.quote.mention;

import java.util.List;

import org.onrecord.quote.lexicon.VerbForm;
import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.token.Token;
import org.onrecord.quote.token.Token.Kind;

/**
 * Reads how far a noun phrase goes: article, adjectives, capitalized words, and the words of a role or body. Words that no
 * list has belong to it where an article stands before or a role soon after.
 */
final class NounPhraseReader {

    /** So many plain words may stand between an article and the head. */
    private static final int MOST_MODIFIERS = 5;

    /** No phrase is longer: the length of a text must not multiply. */
    private static final int LONGEST = 30;

    private final List<Token> tokens;

    NounPhraseReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The phrase that begins with a token; empty where none does. */
    NounPhrase read(int from) {
        int content = from;
        boolean article = isArticle(from);
        if (article)
            content++;
        if (article && content < tokens.size() && tokens.get(content).is(WordClass.DETERMINER)
                && !tokens.get(content).isCapitalized())
            content++;
        int to = content;
        int last = Math.min(tokens.size(), from + LONGEST);
        int plain = 0;
        while (to < last) {
            Token token = tokens.get(to);
            boolean listed = isListed(token);
            if (!isInside(content, to, article, plain))
                break;
            plain = listed || token.isCapitalized() ? 0 : plain + 1;
            to++;
        }
        // A genitive ending, a particle or a plain sign is no end.
        while (to > content && (tokens.get(to - 1).isSign('&') || tokens.get(to - 1).is(Kind.POSSESSIVE)
                || tokens.get(to - 1).isSign('-') || isLowerParticle(to - 1) || isAnd(to - 1)))
            to--;
        return new NounPhrase(from, content, to);
    }

    private boolean isArticle(int at) {
        Token token = tokens.get(at);
        // "said that Lavrov" has a conjunction.
        if (token.folded().equals("that") && at + 1 < tokens.size() && tokens.get(at + 1).isCapitalized())
            return false;
        return token.is(WordClass.DETERMINER) || token.is(WordClass.POSSESSIVE_PRONOUN) && nounFollows(at + 1);
    }

    private boolean nounFollows(int at) {
        return at < tokens.size() && tokens.get(at).is(Kind.WORD) && !isFunction(tokens.get(at));
    }

    private boolean isInside(int content, int at, boolean article, int plain) {
        Token token = tokens.get(at);
        return switch (token.kind()) {
            case WORD -> isWordInside(content, at, article, plain);
            case NUMBER -> at == content && article || at > content && followsCapital(at) && isNameNumber(token);
            case POSSESSIVE -> at > content && contentFollows(at + 1);
            case SIGN -> at > content && (token.isSign('&') || token.isSign('-') && isSpacedHyphen(at)) && followsCapital(at)
                    && capitalAt(at + 1);
            default -> false;
        };
    }

    private static boolean isNameNumber(Token token) {
        return token.text().length() <= 3;
    }

    private boolean isSpacedHyphen(int at) {
        return at > 0 && tokens.get(at - 1).text().length() < 12 && !tokens.get(at - 1).word().is(WordClass.ROLE);
    }

    private boolean isWordInside(int content, int at, boolean article, int plain) {
        Token token = tokens.get(at);
        if (token.isCapitalized())
            return isCapitalInside(content, at);
        if (isLowerParticle(at))
            return at > content && followsCapital(at) && capitalSoon(at + 1);
        if (isAnd(at))
            return at > content && joinsBody(content, at);
        if (token.is(WordClass.DEPARTMENT) && at > content && (tokens.get(at - 1).is(WordClass.ROLE)
                || tokens.get(at - 1).is(WordClass.ROLE_MODIFIER)))
            return true;
        if (at > content && isVerbHere(content, at))
            return false;
        if (isListed(token) && !isVerbHere(content, at))
            return at == content || !followsName(content, at) || tokens.get(at - 1).is(WordClass.DEMONYM);
        if (isFunction(token) || token.isFiniteVerb())
            return false;
        if (followsName(content, at) && !headFollows(at))
            return article && endsPlainly(content, at);
        if (at > content && isHead(tokens.get(at - 1)))
            return headFollows(at) || token.is(WordClass.MEDIUM);
        return article && plain < MOST_MODIFIERS || headFollows(at);
    }

    /** "the Dallas chapter of": one common noun after a name that is no person's. */
    private boolean endsPlainly(int content, int at) {
        for (int i = content; i < at; i++)
            if (!tokens.get(i).isCapitalized() || tokens.get(i).is(WordClass.GIVEN_NAME) || isHead(tokens.get(i)))
                return false;
        return at + 1 < tokens.size() && tokens.get(at).verb() == null && !tokens.get(at).folded().endsWith("ly")
                && (tokens.get(at + 1).is(Kind.SIGN) || isFunction(tokens.get(at + 1)) || tokens.get(at + 1).isFiniteVerb());
    }

    private boolean isCapitalInside(int content, int at) {
        Token token = tokens.get(at);
        if (token.is(WordClass.WEEKDAY) || token.is(WordClass.MONTH) && isDate(at))
            return false;
        if (token.is(WordClass.SUBJECT_PRONOUN) || token.is(WordClass.FIRST_PERSON) && token.text().equals("I"))
            return false;
        // "However, …" at the head of a sentence; but "The" was the article.
        if (at == 0 && token.is(WordClass.WEAK_START))
            return false;
        // A plain lower-case noun before: "team Noori" is one phrase, "clock Ahmed" is not.
        return at == content || followsCapital(at) || tokens.get(at - 1).is(Kind.POSSESSIVE)
                || tokens.get(at - 1).is(Kind.NUMBER) || isListed(tokens.get(at - 1))
                || tokens.get(at - 1).is(WordClass.DEPARTMENT) || isModifier(at - 1)
                || tokens.get(at - 1).isSign('&') || tokens.get(at - 1).isSign('-') || isLowerParticle(at - 1)
                || isAnd(at - 1);
    }

    private boolean isModifier(int at) {
        return at >= 0 && !isFunction(tokens.get(at)) && headFollows(at);
    }

    private boolean isDate(int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).is(Kind.NUMBER) || at > 0 && tokens.get(at - 1).is(Kind.NUMBER)
                || at > 0 && tokens.get(at - 1).is(WordClass.PREPOSITION);
    }

    private boolean isVerbHere(int content, int at) {
        return tokens.get(at).verb() != null && (at == content || followsCapital(at)
                || isListed(tokens.get(at - 1))) && !headFollows(at) && !tokens.get(at).is(WordClass.ROLE);
    }

    /** Whether the word before is the end of a personal name: what follows in lower case is no part of it. */
    private boolean followsName(int content, int at) {
        if (at == content || !tokens.get(at - 1).isCapitalized())
            return false;
        Token before = tokens.get(at - 1);
        return !before.word().isAny(WordClass.DEMONYM, WordClass.ORGANIZATION) && !before.word().isAny(WordClass.SEAT,
                WordClass.COUNTRY) && !before.is(WordClass.ROLE_MODIFIER) && !before.is(WordClass.DEPARTMENT)
                && !headFollows(at);
    }

    /** Whether this word or one of the next two is the head of a role or body. */
    private boolean headFollows(int at) {
        for (int i = at; i < Math.min(tokens.size(), at + 3); i++) {
            Token token = tokens.get(i);
            if (!token.is(Kind.WORD) || isFunction(token) || token.is(WordClass.VERB))
                return false;
            if (isHead(token) && !isRatherVerb(i))
                return true;
            if (token.verb() != null && token.verb().form() != VerbForm.BASE)
                return false;
        }
        return false;
    }

    /** "the report states that" has a verb where "the member states" has a noun. */
    private boolean isRatherVerb(int at) {
        boolean third = tokens.get(at).verb() != null && tokens.get(at).verb().form() == VerbForm.THIRD;
        if (!third || at + 1 >= tokens.size())
            return false;
        Token next = tokens.get(at + 1);
        return next.isQuotation() || next.folded().equals("that") || next.is(WordClass.DETERMINER)
                || next.is(WordClass.SUBJECT_PRONOUN) || next.is(Kind.SIGN) && !next.isSign('.');
    }

    private static boolean isHead(Token token) {
        return token.word().isAny(WordClass.ROLE, WordClass.GROUP) || token.is(WordClass.ORGANIZATION);
    }

    private static boolean isListed(Token token) {
        return isHead(token) || token.is(WordClass.ROLE_MODIFIER) || token.is(WordClass.MEDIUM)
                || token.is(WordClass.HONORIFIC) || token.word().isAny(WordClass.HONORIFIC_MALE, WordClass.HONORIFIC_FEMALE);
    }

    static boolean isFunction(Token token) {
        return token.is(WordClass.DETERMINER) || token.word().isAny(WordClass.PREPOSITION, WordClass.OF)
                || token.word().isAny(WordClass.COORDINATOR, WordClass.SUBORDINATOR)
                || token.word().isAny(WordClass.RELATIVE, WordClass.AUXILIARY)
                || token.word().isAny(WordClass.NEGATION, WordClass.ADVERB) && !token.is(WordClass.ROLE_MODIFIER)
                || token.word().isAny(WordClass.SUBJECT_PRONOUN, WordClass.OBJECT_PRONOUN)
                || token.word().isAny(WordClass.FIRST_PERSON, WordClass.SECOND_PERSON)
                || token.word().isAny(WordClass.POSSESSIVE_PRONOUN, WordClass.NEUTER_PRONOUN)
                || token.is(WordClass.ACCORDING);
    }

    private boolean isLowerParticle(int at) {
        Token token = tokens.get(at);
        return token.is(WordClass.NAME_PARTICLE) && !token.isCapitalized() && (!token.is(WordClass.DETERMINER)
                || at > 0 && tokens.get(at - 1).is(WordClass.NAME_PARTICLE));
    }

    private boolean isAnd(int at) {
        return tokens.get(at).is(Kind.WORD) && tokens.get(at).folded().equals("and");
    }

    /** "Securities and Exchange Commission": capitals on both sides, a body's word at the end, and no names. */
    private boolean joinsBody(int content, int at) {
        if (followsCapital(at) && tokens.get(at - 1).is(WordClass.DEPARTMENT) && capitalAt(at + 1)
                && tokens.get(at + 1).is(WordClass.DEPARTMENT))
            return true;
        if (!followsCapital(at) || tokens.get(at - 1).is(WordClass.ORGANIZATION) || isListed(tokens.get(at - 1)))
            return false;
        for (int i = content; i < at; i++)
            if (tokens.get(i).is(WordClass.GIVEN_NAME) || isHead(tokens.get(i)))
                return false;
        for (int i = at + 1; i < Math.min(tokens.size(), at + 6) && capitalAt(i); i++) {
            if (tokens.get(i).is(WordClass.GIVEN_NAME))
                return false;
            if (tokens.get(i).is(WordClass.ORGANIZATION))
                return true;
        }
        return false;
    }

    private boolean followsCapital(int at) {
        return at > 0 && (tokens.get(at - 1).isCapitalized() || isLowerParticle(at - 1));
    }

    private boolean capitalAt(int at) {
        return at < tokens.size() && tokens.get(at).isCapitalized();
    }

    private boolean capitalSoon(int at) {
        return capitalAt(at) || at < tokens.size() && isLowerParticle(at) && capitalAt(at + 1);
    }

    /** What a genitive belongs to must follow it. */
    private boolean contentFollows(int at) {
        return at < tokens.size() && (tokens.get(at).is(Kind.WORD) && !isFunction(tokens.get(at))
                && !tokens.get(at).isFiniteVerb() || tokens.get(at).is(Kind.NUMBER));
    }
}
