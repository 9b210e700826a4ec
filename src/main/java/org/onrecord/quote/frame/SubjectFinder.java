package org.onrecord.quote.frame;

import java.util.List;

import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.mention.Mention;
import org.onrecord.quote.mention.MentionType;
import org.onrecord.quote.mention.Sentence;
import org.onrecord.quote.token.Token;
import org.onrecord.quote.token.Token.Kind;

/**
 * Finds the subject of a verb: the noun phrase before it, back over appositions, relative clauses and what belongs to the
 * phrase ("a spokesman for the ministry"), or the one after it.
 */
final class SubjectFinder {

    /** So far back is the other end of an aside looked for. */
    private static final int LONGEST_ASIDE = 40;
    private static final int MOST_ASIDES = 4;

    /** So many words may a subject have that no list knows. */
    private static final int LONGEST_OTHER = 12;

    /** So many words at most tell what a role is of. */
    private static final int LONGEST_GENITIVE = 5;

    /** So often is one phrase left for the one that it belongs to. */
    private static final int MOST_STEPS = 12;

    private final Sentence sentence;
    private int steps;

    SubjectFinder(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The phrase that ends at a token, which is the last before the verb; null where there is none. */
    Mention endingAt(int last) {
        steps = 0;
        if (last < 0)
            return null;
        Token token = sentence.token(last);
        if (token.isSign(',') || token.isSign(')') || token.isDash())
            return beforeAside(last);
        if (token.is(WordClass.RELATIVE))
            return antecedent(last);
        Mention mention = sentence.mentionAt(last);
        if (mention != null)
            return mention.type() == MentionType.PRONOUN && sentence.isWord(mention.from() - 1, "of")
                    ? oneOf(mention.from() - 2, mention)
                    : mention.possessive() ? null : headOf(mention);
        if (sentence.is(last, WordClass.DETERMINER) && !sentence.isWord(last, "the") && !sentence.isWord(last, "that"))
            return new Mention(MentionType.OTHER, last, last + 1, sentence.range(last, last + 1), null, token.folded(), null,
                    null, false);
        return isPlain(last) ? other(last) : null;
    }

    /** Who "who" stands for: "Winch, defending, who" too. */
    private Mention antecedent(int relative) {
        boolean aside = sentence.isSign(relative - 1, ',');
        Mention mention = sentence.mentionAt(aside ? relative - 2 : relative - 1);
        if (mention == null && aside)
            mention = sentence.mentionAt(opening(relative - 1) - 1);
        return mention == null || mention.possessive() ? null : mention;
    }

    /** "a spokesman for the ministry": back over prepositions to what the phrase is about. */
    private Mention headOf(Mention mention) {
        Mention head = mention;
        while (follows(head, WordClass.PREPOSITION)) {
            if (++steps > MOST_STEPS)
                return null;
            int before = beforeTie(head.from() - 2);
            Mention further = sentence.mentionAt(before);
            if (further == null)
                return isPlain(before) ? other(before) : oneOf(before, head);
            head = further;
        }
        return head.possessive() ? null : head;
    }

    /** "one of them", "two of the people". */
    private Mention oneOf(int determiner, Mention whole) {
        boolean one = sentence.is(determiner, WordClass.DETERMINER) && sentence.isWord(determiner + 1, "of");
        return one ? new Mention(MentionType.OTHER, determiner, whole.to(), sentence.range(determiner, whole.to()), null,
                sentence.token(determiner).folded(), null, null, false) : null;
    }

    private boolean follows(Mention mention, WordClass wordClass) {
        return sentence.is(mention.from() - 1, wordClass);
    }

    /** The token before what ties a phrase to another: "officials briefed on", "people familiar with". */
    private int beforeTie(int at) {
        boolean tied = at > 0 && sentence.mentionAt(at) == null && (sentence.token(at).isFiniteVerb()
                || sentence.token(at).folded().endsWith("ed") || sentence.is(at, WordClass.TIED));
        return tied ? at - 1 : at;
    }

    private Mention beforeAside(int end) {
        int close = end;
        for (int n = 0; n < MOST_ASIDES; n++) {
            int open = opening(close);
            if (open <= 0)
                return n == 0 ? sentenceOpener(close) : null;
            Mention inside = sentence.mentionAt(open + 1);
            Mention before = sentence.mentionAt(open - 1);
            if (before != null && before.to() == open && !before.possessive() && opensAside(open + 1)) {
                Mention head = headOf(before);
                // "whose mayor, Ivo Tarn, said", but not "whose husband, Jonas Sommer, sat there, said"
                if (head != null && sentence.is(head.from() - 1, WordClass.RELATIVE))
                    head = n == 0 && isNameAlone(inside, open, close) ? head : null;
                else if (head != null)
                    head = named(head);
                if (head != null && head.type() == MentionType.ROLE && isName(inside, open, close))
                    return inside;
                if (head != null && head.type() != MentionType.PLACE)
                    return head;
            } else if (isPlain(open - 1) && opensAside(open + 1) && other(open - 1) != null) {
                return other(open - 1);
            }
            close = open;
        }
        return null;
    }

    /** "The company Acme, has said": a comma too many. */
    private Mention sentenceOpener(int comma) {
        Mention before = sentence.mentionAt(comma - 1);
        Mention head = before == null || before.possessive() || before.to() != comma ? null : headOf(before);
        return head != null && head.from() == 0 && head.isPersonal() ? head : null;
    }

    /** Of "Ruth Hale, D-Lakeland, who …" and "Elke Sommer, the mayor, whose …" the name. */
    private Mention named(Mention head) {
        Mention role = head;
        for (int n = 0; n < MOST_ASIDES && role.type() != MentionType.PERSON; n++) {
            int comma = sentence.is(role.from() - 1, WordClass.COORDINATOR) ? role.from() - 2 : role.from() - 1;
            Mention before = sentence.isSign(comma, ',') ? sentence.mentionAt(comma - 1) : null;
            if (before == null || before.to() != comma || before.possessive()
                    || sentence.is(before.from() - 1, WordClass.PREPOSITION))
                return head;
            if (before.type() == MentionType.PERSON)
                return before;
            role = before;
        }
        return head;
    }

    /** "her top lieutenant, Rep. Sam Oduya of Ohio, said". */
    private boolean isName(Mention inside, int open, int close) {
        return isNameAlone(inside, open, close) || inside != null && inside.type() == MentionType.PERSON
                && inside.from() == open + 1 && sentence.is(inside.to(), WordClass.OF);
    }

    private static boolean isNameAlone(Mention inside, int open, int close) {
        return inside != null && inside.type() == MentionType.PERSON && inside.from() == open + 1 && inside.to() == close;
    }

    /** Where the sign stands that begins what this one ends. */
    private int opening(int close) {
        Token end = sentence.token(close);
        for (int at = close - 1; at >= Math.max(0, close - LONGEST_ASIDE); at--) {
            Token token = sentence.token(at);
            boolean same = end.isSign(',') ? token.isSign(',') : end.isSign(')') ? token.isSign('(') : token.isDash();
            if (same)
                return at;
            if (token.isSign(';') || token.isSign(':'))
                return -1;
        }
        return -1;
    }

    /** Whether an aside may begin with a word: all do but those that join or begin another clause. */
    private boolean opensAside(int at) {
        if (at >= sentence.size())
            return false;
        Token token = sentence.token(at);
        return !token.is(WordClass.COORDINATOR) && !token.is(WordClass.SUBJECT_PRONOUN) && !token.isQuotation()
                && !token.word().isAny(WordClass.AUXILIARY, WordClass.VERB);
    }

    private boolean isPlain(int at) {
        if (at < 0)
            return false;
        Token token = sentence.token(at);
        return token.is(Kind.WORD) && !isBoundary(token) && (!token.isFiniteVerb() || isNoun(at))
                && sentence.mentionAt(at) == null;
    }

    /** "the talks": after an article even what looks like a verb. */
    private boolean isNoun(int at) {
        return sentence.is(at - 1, WordClass.DETERMINER) && !sentence.token(at).is(WordClass.AUXILIARY)
                && !sentence.isWord(at - 1, "that") && sentence.token(at).verb() == null;
    }

    private static boolean isBoundary(Token token) {
        return token.word().isAny(WordClass.PREPOSITION, WordClass.COORDINATOR)
                || token.word().isAny(WordClass.SUBORDINATOR, WordClass.RELATIVE)
                || token.word().isAny(WordClass.AUXILIARY, WordClass.NEGATION)
                || token.word().isAny(WordClass.OBJECT_PRONOUN, WordClass.DETERMINER)
                || token.word().isAny(WordClass.ADVERB, WordClass.ACCORDING) && !token.is(WordClass.ROLE_MODIFIER);
    }

    /** A subject that no list knows, such as "one poster": back to its article, and to what it is of. */
    private Mention other(int last) {
        int from = last;
        while (from > 0 && last - from < LONGEST_OTHER && isPlain(from - 1))
            from--;
        boolean article = sentence.is(from - 1, WordClass.DETERMINER) || sentence.is(from - 1, WordClass.POSSESSIVE_PRONOUN);
        boolean genitive = from > 0 && sentence.token(from - 1).is(Kind.POSSESSIVE);
        int start = article ? from - 1 : from;
        Mention joined = article ? null : sentence.mentionAt(from - 1);
        if (joined != null && !joined.possessive() && joined.type() != MentionType.PRONOUN) {
            start = joined.from();
            article = true;
        }
        if (sentence.is(start - 1, WordClass.PREPOSITION) && start >= 2) {
            int before = beforeTie(start - 2);
            Mention further = sentence.mentionAt(before);
            if (further != null && !further.possessive())
                return headOf(further);
            if (isPlain(before))
                return other(before, last + 1);
            return null;
        }
        boolean plural = sentence.token(last).folded().endsWith("s");
        if (!article && !genitive && !plural && start > 0 || sentence.is(start - 1, WordClass.PREPOSITION))
            return null;
        return new Mention(MentionType.OTHER, start, last + 1, sentence.range(from, last + 1), null,
                sentence.token(last).folded(), null, null, false);
    }

    private Mention other(int last, int to) {
        int from = last;
        while (from > 0 && last - from < LONGEST_OTHER && isPlain(from - 1))
            from--;
        boolean article = sentence.is(from - 1, WordClass.DETERMINER) || sentence.is(from - 1, WordClass.POSSESSIVE_PRONOUN);
        int start = article ? from - 1 : from;
        if (!article && start > 0 && !sentence.token(last).folded().endsWith("s"))
            return null;
        return new Mention(MentionType.OTHER, start, to, sentence.range(from, to), null, sentence.token(last).folded(), null,
                null, false);
    }

    /** The phrase that begins at a token; null where there is none that can speak. */
    Mention startingAt(int first) {
        if (first >= sentence.size())
            return null;
        Mention whole = sentence.isWord(first + 1, "of") ? sentence.mentionAt(first + 2) : null;
        if (whole != null && oneOf(first, whole) != null)
            return nameOf(oneOf(first, whole));
        Mention mention = sentence.mentionAt(first);
        if (mention != null && mention.possessive() && mention.type() != MentionType.PRONOUN)
            return startingAt(afterGenitive(mention.to()));
        if (mention != null)
            return mention.from() == first && !mention.possessive() ? nameOf(mention) : afterPossessive(first);
        return otherFrom(first);
    }

    /** "said the ministry's spokeswoman, Ilse Krone": the name rather than the role. */
    private Mention nameOf(Mention mention) {
        Mention apposed = mention.type() == MentionType.ROLE ? apposed(mention.to()) : null;
        if (apposed != null)
            return apposed;
        int comma = mention.to();
        boolean described = mention.type() == MentionType.ROLE || mention.type() == MentionType.OTHER;
        Mention next = described && sentence.isSign(comma, ',') ? sentence.mentionAt(comma + 1) : null;
        boolean name = next != null && next.from() == comma + 1 && next.type() == MentionType.PERSON && next.title() == null
                && (next.to() >= sentence.size() || sentence.token(next.to()).is(Kind.SIGN)
                        || sentence.is(next.to(), WordClass.PREPOSITION));
        return name ? next : mention;
    }

    /** The name after what a role is of, which Russian puts between without a word: "глава района Игорь Мельников". */
    private Mention apposed(int from) {
        for (int at = from; at < Math.min(sentence.size(), from + LONGEST_GENITIVE) && sentence.token(at).is(Kind.WORD); at++) {
            Mention mention = sentence.mentionAt(at);
            if (mention != null)
                return at > from && mention.type() == MentionType.PERSON && mention.title() == null ? mention : null;
            if (!isPlain(at))
                return null;
        }
        return null;
    }

    private int afterGenitive(int to) {
        return to < sentence.size() && sentence.token(to).is(Kind.POSSESSIVE) ? to + 1 : to;
    }

    /** "said his lawyer". */
    private Mention afterPossessive(int first) {
        Mention next = sentence.is(first, WordClass.POSSESSIVE_PRONOUN) ? sentence.mentionAt(first + 1) : null;
        return next != null && !next.possessive() ? nameOf(next) : null;
    }

    private Mention otherFrom(int first) {
        int from = first;
        while (from < sentence.size() && sentence.is(from, WordClass.DETERMINER))
            from++;
        int to = from;
        while (to < sentence.size() && to - from < LONGEST_OTHER && isPlain(to))
            to++;
        boolean name = to > from && (sentence.token(from).isCapitalized() || sentence.is(from, WordClass.AGENCY));
        if (to == from || from == first && !name && !sentence.token(to - 1).folded().endsWith("s"))
            return null;
        return new Mention(MentionType.OTHER, first, to, sentence.range(from, to), null, sentence.token(to - 1).folded(), null,
                null, false);
    }

    /** Where the whole phrase of a mention begins, with the genitive before it: "the ministry's spokesman". */
    int start(Mention mention) {
        int from = mention.from();
        for (int n = 0; n < MOST_STEPS && from > 0; n++) {
            int owner = sentence.token(from - 1).is(Kind.POSSESSIVE) ? from - 2
                    : sentence.is(from - 1, WordClass.POSSESSIVE_PRONOUN) ? from - 1 : -1;
            Mention before = sentence.mentionAt(owner);
            if (before == null || !before.possessive())
                return from;
            from = before.from();
        }
        return from;
    }

    /** What the clause before a token is about: after the last "when" or "that", else the sentence. */
    Mention ofClause(int before) {
        for (int at = before - 1; at > Math.max(0, before - LONGEST_ASIDE); at--)
            if (sentence.is(at, WordClass.SUBORDINATOR) && !sentence.is(at, WordClass.DETERMINER)
                    && !sentence.is(at, WordClass.PREPOSITION)) {
                Mention mention = sentence.mentionAt(at + 1);
                if (mention != null && mention.isPersonal() && !mention.possessive() && mention.to() < before)
                    return mention;
            }
        return ofSentence(before);
    }

    /** What the sentence is about: the first mention that no preposition introduces; null where there is none. */
    Mention ofSentence(int before) {
        List<Mention> mentions = sentence.mentions();
        for (int i = 0; i < Math.min(MOST_STEPS, mentions.size()) && mentions.get(i).to() <= before; i++) {
            Mention mention = mentions.get(i);
            boolean introduced = sentence.is(mention.from() - 1, WordClass.PREPOSITION)
                    || sentence.is(mention.from() - 1, WordClass.SUBORDINATOR);
            if (!introduced && !mention.possessive() && mention.type() != MentionType.PLACE)
                return mention;
        }
        return null;
    }
}
