package org.onrecord.quote.indirect;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.quote.frame.ClauseKind;
import org.onrecord.quote.frame.SpeechClause;
import org.onrecord.quote.lexicon.SpeechVerb;
import org.onrecord.quote.lexicon.VerbForm;
import org.onrecord.quote.lexicon.VerbStrength;
import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.mention.Mention;
import org.onrecord.quote.mention.Sentence;
import org.onrecord.quote.token.Token;
import org.onrecord.quote.token.Token.Kind;

/** Finds what a sentence without marks reports: strong verbs of speech, and weaker ones before "that". */
public final class IndirectSpeech {

    /** Reported words are at least so many. */
    private static final int SHORTEST = 3;

    /** "MOSCOW, Feb. 27 (Reuters) —" is within so many tokens. */
    private static final int DATELINE = 9;

    /** So soon after the cue does the verb of what is said come. */
    private static final int VERB_REACH = 25;

    /** So many tokens may name whom it is said to, and when and where. */
    private static final int LONGEST_CIRCUMSTANCE = 12;

    private final Sentence sentence;
    private final List<SpeechClause> clauses;
    private final Supposition supposition;
    private final List<ReportedContent> found = new ArrayList<>();

    private IndirectSpeech(Sentence sentence, List<SpeechClause> clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.supposition = new Supposition(sentence);
    }

    /**
     * @param sentence what it reports around marked words is left to these
     * @param clauses its clauses of speech, in order
     * @return what they report, in order; one within another is left out
     */
    public static List<ReportedContent> find(Sentence sentence, List<SpeechClause> clauses) {
        IndirectSpeech speech = new IndirectSpeech(sentence, clauses);
        int reached = 0;
        for (int i = 0; i < clauses.size(); i++) {
            ReportedContent content = clauses.get(i).cue() < reached ? null : speech.content(i, reached);
            if (content == null || speech.holdsMarks(content))
                continue;
            speech.found.add(content);
            reached = content.to();
        }
        return speech.found;
    }

    private boolean holdsMarks(ReportedContent content) {
        for (int i = content.from(); i < content.to(); i++)
            if (sentence.isQuotation(i))
                return true;
        return false;
    }

    private ReportedContent content(int index, int reached) {
        SpeechClause clause = clauses.get(index);
        if (clause.subject() == null || clause.negated() || isUnspoken(clause) || supposition.isOne(clause))
            return null;
        return switch (clause.kind()) {
            case SUBJECT_VERB -> isParenthesis(clause, reached) ? around(clause, reached)
                    : isAside(clause) ? afterComma(clause)
                            : isTrailing(clause, reached) ? before(clause, reached) : after(index);
            case VERB_SUBJECT -> isTrailing(clause, reached) ? before(clause, reached) : null;
            case PARTICIPLE -> after(index);
            case ACCORDING -> clause.verb() == null ? according(clause, reached) : null;
            default -> null;
        };
    }

    /** "has yet to say whether", "having said that". */
    private boolean isUnspoken(SpeechClause clause) {
        return clause.kind() == ClauseKind.PARTICIPLE
                && (sentence.isWord(clause.cue() - 1, "to") || sentence.isWord(clause.cue() - 2, "to"))
                || sentence.isWord(clause.cue() - 1, "having");
    }

    /** "The talks were useful, Peskov said." */
    private boolean isTrailing(SpeechClause clause, int reached) {
        if (!sentence.isSign(clause.from() - 1, ',') || clause.from() - 1 - reached < SHORTEST)
            return false;
        int to = clause.to();
        if (sentence.isSign(to, ':') || sentence.isQuotation(to) || sentence.isQuotation(to + 1))
            return false;
        return strength(clause).compareTo(VerbStrength.PLAIN) >= 0 && !isThat(to) && hasVerb(reached, clause.from())
                && (to >= sentence.size() || !startsClause(to, clause));
    }

    /** "Wages, the chairman said, would rise". */
    private boolean isParenthesis(SpeechClause clause, int reached) {
        int to = clause.to();
        return sentence.isSign(clause.from() - 1, ',') && sentence.isSign(to, ',') && to + 1 < sentence.size()
                && clause.from() - 1 > reached && strength(clause).compareTo(VerbStrength.WEAK) > 0
                && (sentence.token(to + 1).isFiniteVerb() || sentence.token(to + 1).folded().endsWith("s"))
                && sentence.token(to + 1).is(Kind.WORD) && !sentence.token(to + 1).isCapitalized()
                && (sentence.token(to + 1).verb() == null || sentence.token(to + 1).verb().form() != VerbForm.GERUND);
    }

    private ReportedContent around(SpeechClause clause, int reached) {
        return new ReportedContent(clause, afterSigns(reached), withoutFinalSigns(endOfClauses(clause.to() + 1)),
                "indirect-around-" + clause.kind().label(), 0.9);
    }

    /** "As Heald told the paper, the level has dropped." */
    private boolean isAside(SpeechClause clause) {
        return clause.from() == 1 && sentence.isWord(0, "as");
    }

    private ReportedContent afterComma(SpeechClause clause) {
        int from = clause.to();
        int last = Math.min(sentence.size(), from + LONGEST_CIRCUMSTANCE);
        while (from < last && !sentence.isSign(from, ','))
            from++;
        int to = withoutFinalSigns(sentence.size());
        boolean said = strength(clause).compareTo(VerbStrength.WEAK) > 0 && from < last && to - from > SHORTEST;
        return said ? new ReportedContent(clause, from + 1, to, "indirect-as-" + clause.kind().label(), 0.9) : null;
    }

    private int withoutFinalSigns(int end) {
        int to = end;
        while (to > 0 && isFinalSign(to - 1))
            to--;
        return to;
    }

    /** Before a semicolon, before a colon and marks, before what the reporter objects or remarks: ", but". */
    private int endOfClauses(int from) {
        for (int i = from + SHORTEST; i < sentence.size(); i++) {
            if (sentence.isSign(i, ';') || sentence.isSign(i, ':') && sentence.isQuotation(i + 1))
                return i;
            if (sentence.isSign(i, ',') && !isThat(i + 2) && isRemark(i + 1))
                return i;
        }
        return sentence.size();
    }

    /** ", but …", ", even as …", ", without giving details", ", a claim that …". */
    private boolean isRemark(int at) {
        return sentence.isWord(at, "but") || sentence.isWord(at, "although") || sentence.isWord(at, "though")
                || sentence.isWord(at, "even") && sentence.isWord(at + 1, "as")
                || sentence.isWord(at, "without") && sentence.token(at + 1).folded().endsWith("ing")
                || (sentence.isWord(at, "a") || sentence.isWord(at, "an")) && sentence.is(at + 1, WordClass.SAYING_NOUN);
    }

    /** After signs, and after the place and dash that a report begins with. */
    private int afterSigns(int reached) {
        int from = reached;
        for (int i = 1; reached == 0 && i < Math.min(DATELINE, sentence.size() - 1); i++)
            if (sentence.token(i).isDash() && sentence.token(i - 1).end() < sentence.token(i).start())
                from = i + 1;
        while (from < sentence.size() && sentence.token(from).is(Kind.SIGN))
            from++;
        return from;
    }

    /** "Asked about the report", "Speaking in parliament". */
    private boolean isOccasion(int from) {
        Token token = sentence.token(from);
        return token.verb() != null && token.verb().form() != VerbForm.BASE && token.verb().form() != VerbForm.THIRD
                || token.folded().endsWith("ing") && sentence.is(from + 1, WordClass.PREPOSITION);
    }

    private ReportedContent before(SpeechClause clause, int reached) {
        int from = afterSigns(reached);
        if (sentence.is(from, WordClass.COORDINATOR))
            from++;
        if (isOccasion(from))
            return null;
        return new ReportedContent(clause, from, clause.from() - 1, "indirect-before-" + clause.kind().label(), 0.9);
    }

    private ReportedContent after(int index) {
        SpeechClause clause = clauses.get(index);
        VerbStrength strength = strength(clause);
        if (strength.compareTo(VerbStrength.WEAK) <= 0)
            return null;
        int from = contentAfter(clause);
        if (from < 0)
            return null;
        boolean that = isThat(sentence.isSign(from - 1, ',') ? from - 2 : from - 1) || isQuestion(from);
        if (!that && followsMarks(clause))
            return null;
        if (!that && (strength != VerbStrength.STRONG || isOther(clause) || !startsClause(from, clause)))
            return null;
        int to = end(index, from);
        if (to - from < SHORTEST || !that && !hasVerb(from, to))
            return null;
        return new ReportedContent(clause, from, to, "indirect-" + clause.kind().label() + (that ? "-that" : ""),
                that ? 0.93 : 0.88);
    }

    /** "…," she said when her turn came: what follows is no speech. */
    private boolean followsMarks(SpeechClause clause) {
        int before = clause.from() - 1;
        return sentence.isQuotation(before) || sentence.isSign(before, ',') && sentence.isQuotation(before - 1)
                || before < 0 && clause.kind() == ClauseKind.VERB_SUBJECT;
    }

    /** "confirming the penalty": only "saying" and "adding" go without "that". */
    private boolean isOther(SpeechClause clause) {
        String base = clause.verb().base();
        return clause.kind() == ClauseKind.PARTICIPLE && !base.equals("say") && !base.equals("add");
    }

    /** "explained how", "told reporters why". */
    private boolean isQuestion(int at) {
        return sentence.isWord(at, "how") || sentence.isWord(at, "why") || sentence.isWord(at, "whether");
    }

    /** Where the words after a verb begin: after whom it was said to, after "that"; -1 where nothing is reported. */
    private int contentAfter(SpeechClause clause) {
        int at = clause.to();
        int last = Math.min(sentence.size(), at + LONGEST_CIRCUMSTANCE);
        for (int i = at; i < last; i++) {
            if (isThat(i) && i + 1 < sentence.size() && sentence.token(i + 1).isFiniteVerb())
                return i == at ? i : -1;
            if (isThat(i))
                return sentence.isSign(i + 1, ',') ? i + 2 : i + 1;
            if (isQuestion(i))
                return i;
            if (!isCircumstance(clause, i, at) && !(sentence.isSign(i, ',') && isThat(i + 1)))
                break;
        }
        return afterAddressee(clause);
    }

    /** What may stand between a verb and "that": objects, prepositional phrases, days. */
    private boolean isCircumstance(SpeechClause clause, int at, int first) {
        Token token = sentence.token(at);
        boolean published = token.folded().endsWith("ed") && isMessage(at - 1);
        if (token.is(WordClass.AUXILIARY) || token.is(WordClass.SUBJECT_PRONOUN)
                || (token.is(WordClass.VERB) || isPast(at)) && !published)
            return false;
        return token.is(Kind.WORD) || token.is(Kind.NUMBER) || token.is(Kind.POSSESSIVE) || token.isSign(',') && at > first;
    }

    /** "in a statement posted on Telegram". */
    private boolean isMessage(int at) {
        return sentence.is(at, WordClass.NOMINAL_POST) || sentence.is(at, WordClass.SAYING_NOUN)
                || sentence.is(at, WordClass.MEDIUM);
    }

    private int afterAddressee(SpeechClause clause) {
        int at = clause.to();
        if (clause.verb() != null && isTelling(clause)) {
            Mention addressee = sentence.mentionAt(at);
            if (addressee != null)
                at = addressee.to();
            else if (sentence.is(at, WordClass.ADDRESS_OBJECT) || sentence.is(at, WordClass.OBJECT_PRONOUN))
                at++;
            else
                return -1;
        }
        // German: "sagte, die Brücke werde".
        if (sentence.isSign(at, ',') && sentence.is(at + 1, WordClass.DETERMINER))
            at++;
        while (sentence.is(at, WordClass.WEEKDAY) || sentence.isWord(at, "on") && sentence.is(at + 1, WordClass.WEEKDAY)
                || sentence.is(at, WordClass.ADVERB))
            at++;
        return at < sentence.size() ? at : -1;
    }

    private static boolean isTelling(SpeechClause clause) {
        return switch (clause.verb().base()) {
            case "tell", "inform", "assure", "remind", "notify", "reassure" -> true;
            default -> false;
        };
    }

    private boolean isThat(int at) {
        return sentence.isWord(at, "that") || sentence.isWord(at, "dass") || sentence.isWord(at, "что");
    }

    /** Whether a subject begins here, so that a clause may follow without "that". */
    private boolean startsClause(int at, SpeechClause clause) {
        if (at < 0 || at >= sentence.size())
            return false;
        Token token = sentence.token(at);
        if (!token.is(Kind.WORD) && !token.is(Kind.NUMBER))
            return false;
        if (token.isFiniteVerb() || token.folded().equals("to") || token.is(WordClass.COORDINATOR)
                || token.is(WordClass.OF) && at == clause.to()
                        && !token.is(WordClass.WEAK_START))
            return false;
        // "said in an emailed statement" reports nothing.
        int end = endOfClauses(at);
        if (token.is(WordClass.PREPOSITION) && (sentence.isSign(end, ':') || !hasFiniteVerb(at + 1, end)))
            return false;
        return hasVerb(at + 1, sentence.size());
    }

    private boolean hasFiniteVerb(int from, int to) {
        for (int i = from; i < Math.min(to, from + VERB_REACH); i++)
            if (sentence.token(i).isFiniteVerb())
                return true;
        return false;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < Math.min(to, from + VERB_REACH); i++) {
            Token token = sentence.token(i);
            if (token.is(WordClass.RELATIVE)
                    || token.is(WordClass.COORDINATOR) && i + 1 < to && sentence.token(i + 1).isFiniteVerb())
                return false;
            if (!isInfinitive(i) && (token.isFiniteVerb() || isSpeechVerb(i) || isPast(i)))
                return true;
        }
        return false;
    }

    /** "warned the jury not to read" has no finite verb after "jury". */
    private boolean isInfinitive(int at) {
        return sentence.token(at).verb() != null && sentence.isWord(at - 1, "to");
    }

    private boolean isSpeechVerb(int at) {
        SpeechVerb verb = sentence.token(at).verb();
        return verb != null && verb.isFinite() && sentence.mentionAt(at) == null;
    }

    private boolean isPast(int at) {
        Token token = sentence.token(at);
        return token.is(Kind.WORD) && !token.isCapitalized() && token.text().length() > 4 && token.folded().endsWith("ed")
                && sentence.mentionAt(at) == null;
    }

    /** To the end of the sentence, or to where the next clause of speech begins beside this one. */
    private int end(int index, int from) {
        int to = withoutFinalSigns(endOfClauses(from));
        for (int i = index + 1; i < clauses.size(); i++) {
            SpeechClause next = clauses.get(i);
            int start = next.from();
            if (start <= from || start >= to)
                continue;
            if (isBeside(clauses.get(index), next))
                return withoutJoint(start);
        }
        return to;
    }

    private boolean isFinalSign(int at) {
        Token token = sentence.token(at);
        return token.is(Kind.SIGN) && ".!?;,".indexOf(token.text().charAt(0)) >= 0;
    }

    /** "…, adding that", "… and added", "…, according to". */
    private boolean isBeside(SpeechClause clause, SpeechClause next) {
        boolean same = clause.subject().equals(next.subject());
        boolean comma = sentence.isSign(next.from() - 1, ',');
        if (next.kind() == ClauseKind.PARTICIPLE)
            return same && comma;
        if (next.kind() == ClauseKind.ACCORDING)
            return comma;
        return same && strength(next).compareTo(VerbStrength.WEAK) > 0
                && sentence.is(next.from() - 1, WordClass.COORDINATOR);
    }

    private int withoutJoint(int start) {
        int to = start;
        while (to > 0 && (sentence.isSign(to - 1, ',') || sentence.is(to - 1, WordClass.COORDINATOR)))
            to--;
        return to;
    }

    private ReportedContent according(SpeechClause clause, int reached) {
        int end = withoutFinalSigns(sentence.size());
        if (clause.from() <= 2 || sentence.isSign(clause.to(), ',') && clause.from() - reached < SHORTEST) {
            int from = sentence.isSign(clause.to(), ',') ? clause.to() + 1 : clause.to();
            return end - from < SHORTEST ? null : new ReportedContent(clause, from, end, "indirect-according-to", 0.93);
        }
        int to = withoutJoint(clause.from());
        int from = afterSigns(reached);
        return to - from < SHORTEST || !hasVerb(from, to) ? null
                : new ReportedContent(clause, from, to, "indirect-before-according-to", 0.93);
    }

    private VerbStrength strength(SpeechClause clause) {
        if (clause.verb() == null)
            return VerbStrength.WEAK;
        return isHearing(clause) ? VerbStrength.STRONG : clause.verb().strength();
    }

    /** "He drew a map, the court heard": what is said before a court. */
    private boolean isHearing(SpeechClause clause) {
        return clause.verb().base().equals("hear") && sentence.is(clause.subject().to() - 1, WordClass.COURT);
    }
}
