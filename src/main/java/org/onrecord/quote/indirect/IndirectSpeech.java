package org.onrecord.quote.indirect;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.quote.frame.ClauseKind;
import org.onrecord.quote.frame.SpeechClause;
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
    private final List<ReportedContent> found = new ArrayList<>();

    private IndirectSpeech(Sentence sentence, List<SpeechClause> clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
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
        if (clause.subject() == null || clause.negated() || isUnspoken(clause))
            return null;
        return switch (clause.kind()) {
            case SUBJECT_VERB -> isAside(clause) ? afterComma(clause)
                    : isTrailing(clause, reached) ? before(clause, reached) : after(index);
            case VERB_SUBJECT -> isTrailing(clause, reached) ? before(clause, reached) : null;
            case PARTICIPLE -> after(index);
            case ACCORDING -> according(clause, reached);
            default -> null;
        };
    }

    /** "has yet to say whether", "having said that". */
    private boolean isUnspoken(SpeechClause clause) {
        return clause.kind() == ClauseKind.PARTICIPLE && sentence.isWord(clause.cue() - 1, "to")
                || sentence.isWord(clause.cue() - 1, "having");
    }

    /** "The talks were useful, Peskov said." */
    private boolean isTrailing(SpeechClause clause, int reached) {
        if (!sentence.isSign(clause.from() - 1, ',') || clause.from() - 1 - reached < SHORTEST)
            return false;
        int to = clause.to();
        if (sentence.isSign(to, ':') || sentence.isQuotation(to) || sentence.isQuotation(to + 1))
            return false;
        return strength(clause) == VerbStrength.STRONG && !isThat(to) && hasVerb(reached, clause.from())
                && (to >= sentence.size() || !startsClause(to, clause));
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

    /** Before a semicolon, before a colon and marks, before what the reporter objects: ", but". */
    private int endOfClauses(int from) {
        for (int i = from + SHORTEST; i < sentence.size(); i++) {
            if (sentence.isSign(i, ';') || sentence.isSign(i, ':') && sentence.isQuotation(i + 1))
                return i;
            if (sentence.isSign(i, ',') && (sentence.isWord(i + 1, "but") || sentence.isWord(i + 1, "although")
                    || sentence.isWord(i + 1, "though")))
                return i;
        }
        return sentence.size();
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

    private ReportedContent before(SpeechClause clause, int reached) {
        int from = afterSigns(reached);
        if (sentence.is(from, WordClass.COORDINATOR))
            from++;
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
        boolean that = sentence.isWord(from - 1, "that") || isQuestion(from);
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
            if (isThat(i))
                return i + 1;
            if (isQuestion(i))
                return i;
            if (!isCircumstance(clause, i, at))
                break;
        }
        return afterAddressee(clause);
    }

    /** What may stand between a verb and "that": objects, prepositional phrases, days. */
    private boolean isCircumstance(SpeechClause clause, int at, int first) {
        Token token = sentence.token(at);
        if (token.is(WordClass.AUXILIARY) || token.is(WordClass.VERB) || token.is(WordClass.SUBJECT_PRONOUN))
            return false;
        return token.is(Kind.WORD) || token.is(Kind.NUMBER) || token.is(Kind.POSSESSIVE) || token.isSign(',') && at > first;
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
        return hasVerb(at + 1, sentence.size());
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < Math.min(to, from + VERB_REACH); i++) {
            Token token = sentence.token(i);
            if (token.is(WordClass.RELATIVE)
                    || token.is(WordClass.COORDINATOR) && i + 1 < to && sentence.token(i + 1).isFiniteVerb())
                return false;
            if (token.isFiniteVerb() || token.verb() != null && token.verb().isFinite()
                    && sentence.mentionAt(i) == null || isPast(i))
                return true;
        }
        return false;
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
        return same && sentence.is(next.from() - 1, WordClass.COORDINATOR);
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

    private static VerbStrength strength(SpeechClause clause) {
        return clause.verb() == null ? VerbStrength.WEAK : clause.verb().strength();
    }
}
