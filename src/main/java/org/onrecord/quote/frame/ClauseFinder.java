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
        else if (token.is(WordClass.CARRIED) && sentence.isWord(at + 1, "by") && !isSaid(at))
            relay(at);
        else if (token.folded().equals("for") && at == 0)
            forSomebody();
        else if (sentence.isWord(at + 1, "of") && isView(at))
            view(at);
        else if (token.is(WordClass.SAYING_NOUN) && nominal(at))
            return;
        else if (isVerb(at))
            verb(at);
    }

    /** "quoted by Tass as saying" has its speaker before it. */
    private boolean isSaid(int at) {
        return sentence.token(at).verb() != null;
    }

    /** "in comments carried by state television". */
    private void relay(int at) {
        Mention outlet = subjects.startingAt(at + 2);
        if (outlet != null)
            add(ClauseKind.RELAY, outlet, at, outlet.to(), at, false);
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
        if (subject != null && (sentence.is(subject.from(), WordClass.FIRST_PERSON) || isAbstract(subject)))
            return;
        found.add(new SpeechClause(kind, subject, from, to, cue, sentence.token(cue).verb(), negated));
    }

    /** "The outcome of the talks": somebody else says what it shows. */
    private boolean isAbstract(Mention subject) {
        if (subject.type() != MentionType.OTHER)
            return false;
        for (int i = subject.from(); i < subject.to(); i++)
            if (sentence.is(i, WordClass.ABSTRACT) && sentence.isWord(i, subject.head()))
                return true;
        return false;
    }

    private void according(int at) {
        int next = at + 1;
        // German: "…, so der Minister"; else "so" is an adverb.
        if (sentence.isWord(at, "so") && !sentence.isSign(at - 1, ','))
            return;
        if (sentence.isWord(next, "to") || sentence.isWord(next, "von"))
            next++;
        else if (sentence.isWord(at, "according"))
            return;
        Mention subject = subjects.startingAt(next);
        if (subject == null || sentence.isWord(at, "per") && !subject.isNamed() && subject.type() != MentionType.GROUP
                && !sentence.is(subject.from(), WordClass.AGENCY))
            return;
        add(ClauseKind.ACCORDING, subject, at, subject.to(), at, false);
    }

    /** "For Tarn, the song is …": his view. */
    private void forSomebody() {
        Mention subject = subjects.startingAt(1);
        if (subject != null && subject.isPersonal() && sentence.isSign(subject.to(), ','))
            add(ClauseKind.ACCORDING, subject, 0, subject.to(), 0, false);
    }

    private boolean isView(int at) {
        boolean noun = sentence.isWord(at, "words") || sentence.isWord(at, "view") || sentence.isWord(at, "opinion");
        return noun && sentence.isWord(at - 1, "the") && sentence.isWord(at - 2, "in");
    }

    /** "In the words of Abara, …". */
    private void view(int at) {
        Mention subject = subjects.startingAt(at + 2);
        if (subject != null)
            add(ClauseKind.ACCORDING, subject, at - 2, subject.to(), at, false);
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
        if (past && sentence.isWord(to, "by") && !sentence.is(to + 1, WordClass.MEANS))
            passive(at, to, group);
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
        int by = sentence.isWord(to, "as") ? to + 2 : to + 1;
        if (sentence.isQuotation(by - 1) && sentence.isWord(by, "by"))
            add(ClauseKind.PASSIVE, subjects.startingAt(by + 1), at, to, at, false);
        if (!sentence.isWord(to, "as") || !isGerund(to + 1))
            return;
        finite(at, to + 2, group);
        Mention relay = sentence.isWord(to + 2, "by") ? subjects.startingAt(to + 3) : null;
        if (relay != null)
            add(ClauseKind.RELAY, relay, to + 2, relay.to(), to + 2, false);
    }

    private void passive(int at, int to, VerbGroup group) {
        Mention subject = subjects.startingAt(to + 1);
        if (subject != null && sentence.isWord(subject.to(), "as") && isGerund(subject.to() + 1)) {
            // "was quoted by state television as saying"
            finite(at, subject.to() + 2, group);
            add(ClauseKind.RELAY, subject, to, subject.to(), at, false);
        } else if (subject != null)
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
            if (clause.kind() == ClauseKind.SUBJECT_VERB && clause.subject() != null && !isInsideAside(clause, at)
                    && !isNested(i))
                return clause.subject();
        }
        return subjects.ofClause(at);
    }

    /** "he" in "Forth said he would report" speaks within what Forth says. */
    private boolean isNested(int index) {
        if (index == 0)
            return false;
        SpeechClause outer = found.get(index - 1);
        SpeechClause inner = found.get(index);
        if (outer.verb() == null || outer.verb().strength() != VerbStrength.STRONG || inner.from() < outer.to())
            return false;
        for (int i = outer.to(); i < inner.from(); i++)
            if (sentence.token(i).is(Kind.SIGN) || sentence.token(i).isQuotation() || sentence.is(i, WordClass.COORDINATOR))
                return false;
        return true;
    }

    private boolean isInsideAside(SpeechClause clause, int at) {
        return sentence.is(clause.cue() - 1, WordClass.RELATIVE) && at > clause.to();
    }

    private void finite(int at, int to, VerbGroup group) {
        if (group.isNoun())
            return;
        if (group.first() == at && follows(at)) {
            Mention subject = subjects.startingAt(to);
            if (subject != null && !isObjectPronoun(subject) && !goesOnAsClause(at, subject)) {
                add(ClauseKind.VERB_SUBJECT, subject, at, subject.to(), at, false);
                return;
            }
        }
        Mention subject = subject(at, group);
        if (subject == null || isEvidence(at) && !showsEvidence(subject) && !isHearing(at, subject))
            return;
        if (!quotes(at, to, subject))
            add(ClauseKind.SUBJECT_VERB, subject, joins(group.first()) ? group.first() : subjects.start(subject), to, at,
                    group.negated() || sentence.isWord(subject.from() - 1, "nor"));
    }

    /** "showed courage" says nothing; a report that shows something does. */
    private boolean isEvidence(int at) {
        return switch (sentence.token(at).verb().base()) {
            case "show", "demonstrate", "read", "find", "hear", "feel" -> true;
            default -> false;
        };
    }

    private static boolean showsEvidence(Mention subject) {
        return subject.type() == MentionType.MEDIUM || subject.type() == MentionType.GROUP;
    }

    /** "the court heard". */
    private boolean isHearing(int at, Mention subject) {
        return sentence.token(at).verb().base().equals("hear") && sentence.is(subject.to() - 1, WordClass.COURT);
    }

    /** "Tass quoted the governor as saying": the governor speaks, and Tass relays. */
    private boolean quotes(int at, int to, Mention relay) {
        String base = sentence.token(at).verb().base();
        Mention speaker = base.equals("quote") || base.equals("cite") ? subjects.startingAt(to) : null;
        if (speaker == null || !sentence.isWord(speaker.to(), "as") || !isGerund(speaker.to() + 1))
            return false;
        int from = subjects.start(relay);
        add(ClauseKind.SUBJECT_VERB, speaker, from, speaker.to() + 2, at, false);
        add(ClauseKind.RELAY, relay, from, relay.to(), at, false);
        return true;
    }

    private boolean isGerund(int at) {
        return at < sentence.size() && sentence.token(at).verb() != null
                && sentence.token(at).verb().form() == VerbForm.GERUND;
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
        if (subject == null && certain && (sentence.isSign(last, ',') || sentence.isQuotation(last)))
            return speakerBefore(last);
        return subject;
    }

    /** "calling it “mad,” said the talks were useful": whoever speaks stands before the aside. */
    private boolean goesOnAsClause(int at, Mention subject) {
        return at > 1 && sentence.isQuotation(at - 1) && subject.to() < sentence.size()
                && sentence.token(subject.to()).is(WordClass.AUXILIARY) && subjects.ofSentence(at - 1) != null;
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
        boolean sign = isCommaOrDash(at - 1);
        // Russian puts both: «…», — сказал он.
        if (sign && sentence.isQuotation(isCommaOrDash(at - 2) ? at - 3 : at - 2))
            return true;
        return sign && verb.strength() == VerbStrength.STRONG && verb.form() != VerbForm.BASE && subjectEndsClause(at + 1)
                || sentence.isWord(at - 1, "as") && verb.isFinite();
    }

    private boolean isCommaOrDash(int at) {
        return sentence.isSign(at, ',') || at >= 0 && sentence.token(at).isDash();
    }

    /** "…, said Peskov." and not "…, told Peskov that" or "…, said that the outcome in Istanbul". */
    private boolean subjectEndsClause(int at) {
        if (sentence.isWord(at, "that"))
            return false;
        Mention subject = subjects.startingAt(at);
        if (subject == null || subject.type() == MentionType.PRONOUN)
            return false;
        int to = subject.to();
        return to >= sentence.size() || sentence.token(to).is(Kind.SIGN) || sentence.is(to, WordClass.PREPOSITION)
                || sentence.is(to, WordClass.WEEKDAY);
    }
}
