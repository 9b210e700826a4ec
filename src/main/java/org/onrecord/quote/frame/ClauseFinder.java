package org.onrecord.quote.frame;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.quote.lexicon.SpeechVerb;
import org.onrecord.quote.lexicon.VerbForm;
import org.onrecord.quote.lexicon.VerbStrength;
import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.mention.Mention;
import org.onrecord.quote.mention.MentionType;
import org.onrecord.quote.mention.Sentence;
import org.onrecord.quote.token.Token;
import org.onrecord.quote.token.Token.Kind;

/** Finds the clauses of a sentence that say that somebody speaks. One pass, with a bounded look at the neighbours. */
public final class ClauseFinder {

    /** So many clauses back is a speaker looked for. */
    private static final int NEAR = 8;

    private final Sentence sentence;
    private final SubjectFinder subjects;
    private final List<SpeechClause> found = new ArrayList<>();

    private ClauseFinder(Sentence sentence) {
        this.sentence = sentence;
        this.subjects = new SubjectFinder(sentence);
    }

    /** @return the clauses in order of their cues */
    public static List<SpeechClause> find(Sentence sentence) {
        ClauseFinder finder = new ClauseFinder(sentence);
        for (int at = 0; at < sentence.size(); at++)
            finder.look(at);
        return finder.found;
    }

    private void look(int at) {
        Token token = sentence.token(at);
        if (!token.is(Kind.WORD))
            return;
        if (token.is(WordClass.ACCORDING))
            according(at);
        else if (token.is(WordClass.SAYING_NOUN) && nominal(at))
            return;
        else if (isVerb(at))
            verb(at);
    }

    private boolean isVerb(int at) {
        SpeechVerb verb = sentence.token(at).verb();
        if (verb == null || sentence.mentionAt(at) != null)
            return false;
        if (sentence.token(at).isCapitalized() && (at > 0 || verb.form() != VerbForm.PAST))
            return false;
        return verb.particle() == null || sentence.isWord(at + 1, verb.particle());
    }

    private void add(ClauseKind kind, Mention subject, int from, int to, int cue, boolean negated) {
        if (subject != null && sentence.is(subject.from(), WordClass.FIRST_PERSON))
            return;
        found.add(new SpeechClause(kind, subject, from, to, cue, sentence.token(cue).verb(), negated));
    }

    private void according(int at) {
        int next = at + 1;
        if (sentence.isWord(next, "to") || sentence.isWord(next, "von"))
            next++;
        else if (sentence.isWord(at, "according"))
            return;
        Mention subject = subjects.startingAt(next);
        if (subject == null || sentence.isWord(at, "per") && !subject.isNamed() && subject.type() != MentionType.GROUP)
            return;
        add(ClauseKind.ACCORDING, subject, at, subject.to(), at, false);
    }

    /** "Peskov's warning", "his warning", "a statement by Peskov". */
    private boolean nominal(int at) {
        Mention owner = sentence.mentionAt(at - 1);
        if (owner == null && at > 1 && sentence.token(at - 1).is(Kind.POSSESSIVE))
            owner = sentence.mentionAt(at - 2);
        boolean owned = owner != null && owner.possessive();
        if (!owned && (sentence.isWord(at + 1, "by") || sentence.isWord(at + 1, "from")))
            owner = subjects.startingAt(at + 2);
        else if (!owned)
            return false;
        if (owner == null || sentence.is(at, WordClass.TIME))
            return false;
        add(ClauseKind.NOMINAL, owner, Math.min(owner.from(), at), Math.max(owner.to(), at + 1), at, false);
        return true;
    }

    private void verb(int at) {
        VerbGroup group = VerbGroup.before(sentence, at);
        SpeechVerb verb = sentence.token(at).verb();
        boolean past = verb.form() == VerbForm.PAST || verb.form() == VerbForm.PARTICIPLE;
        int to = verb.particle() == null ? at + 1 : at + 2;
        if (past && sentence.isWord(to, "by"))
            passive(at, to);
        else if (past && group.passive())
            quotedAs(at, to, group);
        else if (verb.form() == VerbForm.GERUND && !group.passive())
            participle(at, to);
        else if (group.infinitive())
            add(ClauseKind.PARTICIPLE, speakerBefore(at), at, to, at, group.negated());
        else if (verb.form() != VerbForm.PARTICIPLE || group.perfect())
            finite(at, to, group);
    }

    /** "Berg was quoted as saying by Reuters". */
    private void quotedAs(int at, int to, VerbGroup group) {
        boolean saying = sentence.isWord(to, "as") && to + 1 < sentence.size() && sentence.token(to + 1).verb() != null
                && sentence.token(to + 1).verb().form() == VerbForm.GERUND;
        if (!saying)
            return;
        finite(at, to + 2, group);
        Mention relay = sentence.isWord(to + 2, "by") ? subjects.startingAt(to + 3) : null;
        if (relay != null)
            add(ClauseKind.ACCORDING, relay, to + 2, relay.to(), to + 2, false);
    }

    private void passive(int at, int to) {
        Mention subject = subjects.startingAt(to + 1);
        if (subject != null)
            add(ClauseKind.PASSIVE, subject, at, subject.to(), at, false);
    }

    /** "Putin spoke, adding", "with Boswell stating", "a message stating". */
    private void participle(int at, int to) {
        Mention before = sentence.mentionAt(at - 1);
        if (before != null && before.type() != MentionType.PRONOUN && !before.possessive() && !isObject(before)) {
            add(ClauseKind.PARTICIPLE, before, at, to, at, false);
            return;
        }
        add(ClauseKind.PARTICIPLE, speakerBefore(at), at, to, at, false);
    }

    /** Of "told reporters saying", the reporters do not speak. */
    private boolean isObject(Mention mention) {
        return mention.type() == MentionType.PLACE || mention.type() == MentionType.GROUP && isVerb(mention.from() - 1);
    }

    /** Who speaks last before a token in this sentence, or whom the sentence is about. */
    private Mention speakerBefore(int at) {
        for (int i = found.size() - 1; i >= Math.max(0, found.size() - NEAR); i--) {
            SpeechClause clause = found.get(i);
            if (clause.kind() == ClauseKind.SUBJECT_VERB && clause.subject() != null && !isInsideAside(clause, at))
                return clause.subject();
        }
        return subjects.ofSentence(at);
    }

    private boolean isInsideAside(SpeechClause clause, int at) {
        return sentence.is(clause.cue() - 1, WordClass.RELATIVE) && at > clause.to();
    }

    private void finite(int at, int to, VerbGroup group) {
        if (group.isNoun())
            return;
        if (group.first() == at && follows(at)) {
            Mention subject = subjects.startingAt(to);
            if (subject != null && !isObjectPronoun(subject)) {
                add(ClauseKind.VERB_SUBJECT, subject, at, subject.to(), at, false);
                return;
            }
        }
        Mention subject = subject(at, group);
        if (subject != null)
            add(ClauseKind.SUBJECT_VERB, subject, joins(group.first()) ? group.first() : subject.from(), to, at,
                    group.negated());
    }

    /** Whether a verb shares its subject with one before: "said … and added". */
    private boolean joins(int first) {
        return sentence.is(first - 1, WordClass.COORDINATOR) && sentence.mentionAt(first - 1) == null;
    }

    private Mention subject(int at, VerbGroup group) {
        int last = group.first() - 1;
        if (last >= 0 && sentence.is(last, WordClass.COORDINATOR) && sentence.mentionAt(last) == null)
            return speakerBefore(last);
        Mention subject = subjects.endingAt(last);
        boolean certain = sentence.token(at).verb().form() == VerbForm.PAST || group.first() < at;
        if (subject == null && certain && sentence.isSign(last, ','))
            return speakerBefore(last);
        return subject;
    }

    private boolean isObjectPronoun(Mention mention) {
        return sentence.is(mention.from(), WordClass.OBJECT_PRONOUN);
    }

    /** Whether a verb stands where its subject may follow: after marked words, after the comma of reported ones, or first. */
    private boolean follows(int at) {
        SpeechVerb verb = sentence.token(at).verb();
        if (verb.base().equals("tell"))
            return false;
        if (at == 0)
            return true;
        if (sentence.isQuotation(at - 1))
            return true;
        boolean sign = sentence.isSign(at - 1, ',') || sentence.token(at - 1).isDash();
        if (sign && at > 1 && sentence.isQuotation(at - 2))
            return true;
        return sign && verb.strength() == VerbStrength.STRONG && verb.form() != VerbForm.BASE && subjectEndsClause(at + 1)
                || sentence.isWord(at - 1, "as") && verb.isFinite();
    }

    /** "…, said Peskov." and not "…, told Peskov that". */
    private boolean subjectEndsClause(int at) {
        Mention subject = subjects.startingAt(at);
        if (subject == null || subject.type() == MentionType.PRONOUN)
            return false;
        int to = subject.to();
        return to >= sentence.size() || sentence.token(to).is(Kind.SIGN) || sentence.is(to, WordClass.PREPOSITION)
                || sentence.is(to, WordClass.WEEKDAY);
    }
}
