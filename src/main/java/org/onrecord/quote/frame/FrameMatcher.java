package org.onrecord.quote.frame;

import java.util.List;

import org.onrecord.quote.lexicon.VerbStrength;
import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.mention.Mention;
import org.onrecord.quote.mention.Sentence;
import org.onrecord.quote.token.Token;
import org.onrecord.quote.token.Token.Kind;

/** Joins a marked span to the clause of its sentence that attributes it. */
public final class FrameMatcher {

    /** So many tokens may stand between a clause and the colon or comma before the marks. */
    private static final int LONGEST_COMPLEMENT = 20;

    /** So far from a noun such as "warning" do its marked words stand. */
    private static final int NOMINAL_REACH = 10;

    private final String text;
    private final Sentence sentence;
    private final List<SpeechClause> clauses;

    /**
     * @param text the text that all offsets are into
     * @param clauses those of the sentence, in order
     */
    public FrameMatcher(String text, Sentence sentence, List<SpeechClause> clauses) {
        this.text = text;
        this.sentence = sentence;
        this.clauses = clauses.stream().filter(clause -> clause.kind() != ClauseKind.RELAY).toList();
    }

    /**
     * The clause that attributes a marked span; null where none in its sentence does.
     *
     * @param quotation the token of the span
     */
    public Link link(int quotation) {
        Link before = before(quotation);
        if (before != null && isAdjacent(before.clause(), quotation))
            return before;
        Link after = after(quotation);
        if (after != null)
            return after;
        return before != null ? before : later(quotation);
    }

    /** "…," Peskov said; "…," said Peskov; "…," according to Peskov. */
    private Link after(int quotation) {
        int next = quotation + 1;
        boolean comma = sentence.isSign(next, ',') || isDash(next) || endsOpen(sentence.token(quotation));
        if (sentence.isSign(next, ','))
            next++;
        if (isDash(next))
            next++;
        SpeechClause clause = beginningAt(next);
        if (clause == null || clause.kind() == ClauseKind.PARTICIPLE || clause.kind() == ClauseKind.NOMINAL)
            return null;
        String sign = comma ? "quote-comma-" : "quote-";
        return new Link(clause, sign + clause.kind().label(), comma ? 0.97 : 0.85);
    }

    /** The clause that begins at a token, or after an adverb or "as" there. */
    private SpeechClause beginningAt(int at) {
        for (SpeechClause clause : clauses) {
            if (clause.from() >= at && clause.from() <= at + 2 && areSkipped(at, clause.from()) && clause.subject() != null)
                return clause;
        }
        return null;
    }

    private boolean areSkipped(int from, int to) {
        for (int i = from; i < to; i++)
            if (!sentence.is(i, WordClass.ADVERB) && !sentence.isWord(i, "as") && !sentence.is(i, WordClass.TIME))
                return false;
        return true;
    }

    private boolean isDash(int at) {
        return at < sentence.size() && sentence.token(at).isDash();
    }

    /** Whether the words in marks end with a sign that lets the sentence go on. */
    private boolean endsOpen(Token quotation) {
        char last = text.charAt(quotation.span().inner().end() - 1);
        return ",?!…—–.".indexOf(last) >= 0;
    }

    /** Peskov said: "…"; Peskov said that the talks were "…"; adding that "…". */
    private Link before(int quotation) {
        SpeechClause clause = lastBefore(quotation);
        if (clause == null)
            return null;
        String label = clause.kind().label();
        if (isAdjacent(clause, quotation))
            return new Link(clause, label + "-quote", 0.93);
        boolean sign = sentence.isSign(quotation - 1, ':') || sentence.isSign(quotation - 1, ',');
        if (sign && quotation - clause.to() <= LONGEST_COMPLEMENT)
            return new Link(clause, label + "-complement-quote", 0.89);
        if (clause.kind() == ClauseKind.NOMINAL && quotation - clause.to() > NOMINAL_REACH)
            return null;
        return new Link(clause, label + "-fragment", fragment(clause));
    }

    /** Who "adding" or a noun is of is less certain than the subject of a verb. */
    private static double fragment(SpeechClause clause) {
        return switch (clause.kind()) {
            case SUBJECT_VERB, VERB_SUBJECT, PASSIVE -> 0.92;
            case PARTICIPLE -> 0.6;
            default -> 0.75;
        };
    }

    /** Of “…,” said Oudin, who has a “sell” rating, the clause attributes what stands before it and not what follows. */
    private boolean isSpent(SpeechClause clause, int quotation) {
        int before = sentence.isSign(clause.from() - 1, ',') ? clause.from() - 2 : clause.from() - 1;
        boolean goesOn = sentence.isSign(quotation - 1, ',') || sentence.isSign(quotation - 1, ':')
                || sentence.token(quotation - 1).isDash();
        return sentence.isQuotation(before) && !goesOn && !isAdjacent(clause, quotation);
    }

    private SpeechClause lastBefore(int quotation) {
        SpeechClause last = null;
        for (SpeechClause clause : clauses) {
            if (clause.cue() >= quotation)
                break;
            if (clause.to() <= quotation && clause.subject() != null && !isTooFar(clause, quotation)
                    && !isSpent(clause, quotation))
                last = better(last, clause, quotation);
        }
        return last;
    }

    /** The nearest one; but a noun yields to the verb that stands with it: "wrote in a statement". */
    private SpeechClause better(SpeechClause last, SpeechClause next, int quotation) {
        boolean yields = last != null && next.kind() == ClauseKind.NOMINAL && last.kind() != ClauseKind.NOMINAL
                && !isAdjacent(next, quotation);
        return yields || last != null && sentence.isSign(quotation - 1, ':') && isNested(last, next) ? last : next;
    }

    /** "continued" and its like introduce only what stands right beside them. */
    private boolean isTooFar(SpeechClause clause, int quotation) {
        if (clause.verb() == null || clause.verb().strength() != VerbStrength.BESIDE)
            return false;
        // "the strike would go on “as long as it takes”"
        if (!clause.subject().isPersonal())
            return true;
        return !isAdjacent(clause, quotation) && !sentence.isSign(quotation - 1, ':')
                && !sentence.isSign(quotation - 1, ',');
    }

    /** Of "said the children learned it: “…”" the one who said it speaks. */
    private boolean isNested(SpeechClause outer, SpeechClause inner) {
        if (outer.verb() == null || outer.verb().strength() != VerbStrength.STRONG)
            return false;
        for (int i = outer.to(); i < inner.from(); i++)
            if (sentence.token(i).is(Kind.SIGN) || sentence.is(i, WordClass.COORDINATOR))
                return false;
        return true;
    }

    /** Whether nothing but signs, "that" or whom it was said to stands between a clause and the marks. */
    private boolean isAdjacent(SpeechClause clause, int quotation) {
        if (clause.to() > quotation)
            return false;
        for (int i = clause.to(); i < quotation; i++) {
            Token token = sentence.token(i);
            boolean sign = token.isSign(',') || token.isSign(':') || token.isDash();
            boolean word = token.folded().equals("that") || token.folded().equals("as") || token.folded().equals("the")
                    || token.folded().equals("a") || token.folded().equals("it") || token.folded().equals("was")
                    || token.folded().equals("were");
            if (!sign && !word && !isAddressee(clause, i))
                return false;
        }
        return true;
    }

    private boolean isAddressee(SpeechClause clause, int at) {
        if (sentence.is(at, WordClass.ADDRESS_OBJECT) || sentence.is(at, WordClass.WEEKDAY))
            return true;
        Mention mention = sentence.mentionAt(at);
        return mention != null && mention.from() == clause.to();
    }

    /** The "…" of the talks, Peskov said. */
    private Link later(int quotation) {
        for (SpeechClause clause : clauses) {
            if (clause.from() <= quotation || clause.subject() == null || clause.kind() == ClauseKind.NOMINAL
                    || clause.kind() == ClauseKind.PARTICIPLE)
                continue;
            if (isOtherSentence(quotation, clause))
                return null;
            boolean trailing = sentence.isSign(clause.from() - 1, ',');
            return new Link(clause, "fragment-before-" + clause.kind().label(), trailing ? 0.88 : 0.6);
        }
        return null;
    }

    /** "It has “light” rules, and Article 9 says that …": what follows "and" with a subject of its own attributes nothing. */
    private boolean isOtherSentence(int quotation, SpeechClause clause) {
        int before = clause.from() - 1;
        return before > quotation && sentence.is(before, WordClass.COORDINATOR) && sentence.isSign(before - 1, ',');
    }

    /** Who stands after a dash and nothing else: "…" — Matthew Ingram. Null for none. */
    public Mention nameAfterDash(int quotation) {
        int name = quotation + 1;
        while (isDash(name))
            name++;
        Mention mention = name == quotation + 1 ? null : sentence.mentionAt(name);
        boolean alone = mention != null && mention.from() == name && mention.isNamed();
        return alone && (mention.to() == sentence.size() || sentence.isSign(mention.to(), ',')
                || sentence.isSign(mention.to(), '.')) ? mention : null;
    }

    /** Where the attribution ends: after whom it was said to and on what occasion. */
    public int endOfAttribution(SpeechClause clause) {
        int to = clause.to();
        while (to < sentence.size() && to - clause.to() < LONGEST_COMPLEMENT) {
            Token token = sentence.token(to);
            if (!token.is(Kind.WORD) && !token.is(Kind.NUMBER) && !token.is(Kind.POSSESSIVE)
                    || token.word().isAny(WordClass.SUBORDINATOR, WordClass.RELATIVE) && !token.is(WordClass.PREPOSITION))
                break;
            to++;
        }
        return to;
    }
}
