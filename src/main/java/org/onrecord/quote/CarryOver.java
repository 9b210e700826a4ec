package org.onrecord.quote;

import org.onrecord.quote.cast.Cast;
import org.onrecord.quote.cast.Figure;
import org.onrecord.quote.frame.ClauseKind;
import org.onrecord.quote.frame.Link;
import org.onrecord.quote.frame.SpeechClause;
import org.onrecord.quote.lexicon.SpeechVerb;
import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.mention.Mention;
import org.onrecord.quote.mention.Sentence;
import org.onrecord.quote.token.Token;
import org.onrecord.record.SpeechMode;

/** Who speaks in marked words that no clause of their sentence attributes: whoever spoke before, until somebody else does. */
final class CarryOver {

    /** The clause that attributed the last quotation, if nothing stands after it in its sentence. */
    private Draft open;
    private Draft lastHere;
    private Draft lastBefore;
    private Mention clauseHere;
    private Mention clauseBefore;
    private boolean endedWithQuotation;
    private boolean leadIn;
    private boolean firstSentence;
    private boolean otherSubject;
    /** The person whom the last sentence of this paragraph, in which nobody speaks, is about. */
    private Mention actor;

    void beginParagraph() {
        firstSentence = true;
        lastBefore = lastHere == null && !endedWithQuotation ? null : lastHere;
        clauseBefore = clauseHere;
        lastHere = null;
        clauseHere = null;
        open = null;
        actor = null;
        otherSubject = false;
    }

    /** Whether a span that goes on from the paragraph before goes on with this quotation. */
    boolean endsWithPrevious(Draft draft) {
        return lastHere == null && (lastBefore == null || draft == lastBefore);
    }

    void quotation(Draft draft) {
        lastHere = draft;
        otherSubject = false;
    }

    void clause(Mention subject, Figure figure) {
        if (figure == null)
            return;
        clauseHere = subject;
        actor = null;
        firstSentence = false;
    }

    /** The sentence was about somebody and nobody spoke in it. */
    void subject(Mention mention, Figure figure) {
        firstSentence = false;
        actor = figure.kind() == SpeakerKind.PERSON ? mention : null;
        if (lastHere != null && lastHere.figure != figure)
            otherSubject = true;
    }

    void endParagraph(Paragraph paragraph) {
        Sentence last = paragraph.sentences().isEmpty() ? null
                : paragraph.sentences().get(paragraph.sentences().size() - 1);
        if (last == null)
            return;
        Token end = last.token(last.size() - 1);
        leadIn = end.isSign(':') || end.isSign(',');
        endedWithQuotation = end.isQuotation() || open != null;
    }

    /** Remembers a frame after a quotation, so that marks right behind it go on: "…," he said. "…". */
    void frame(Sentence sentence, int at, Link link, Draft draft) {
        open = null;
        if (link == null || draft.mode != SpeechMode.DIRECT || !link.rule().startsWith("quote-"))
            return;
        SpeechClause clause = link.clause();
        if (clause.from() < at)
            return;
        int next = nextQuotation(sentence, at);
        int end = next < 0 ? sentence.size() : next;
        if (isFrameOnly(sentence, clause.to(), end))
            open = draft;
    }

    private static int nextQuotation(Sentence sentence, int at) {
        for (int i = at + 1; i < sentence.size(); i++)
            if (sentence.isQuotation(i))
                return i;
        return -1;
    }

    /** Whether only circumstances stand here: to whom, where, when; and who the speaker is. */
    private static boolean isFrameOnly(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (token.is(WordClass.SUBORDINATOR) && token.folded().equals("that") || token.is(WordClass.COORDINATOR)
                    && token.folded().equals("but"))
                return false;
        }
        return true;
    }

    /** The quotation that a marked span goes on with, after the frame between them; null for none. */
    Draft split(Sentence sentence, int at, Link link) {
        if (open == null)
            return null;
        boolean sameSentence = at > 0;
        boolean follows = sameSentence ? sentence.isSign(at - 1, ',') || sentence.isSign(at - 1, ':')
                || sentence.token(at - 1).isDash() : true;
        boolean ownFrame = link != null && link.rule().startsWith("quote-");
        if (!follows || ownFrame || sameSentence && link != null && !sameSpeaker(link))
            return null;
        return open;
    }

    private boolean sameSpeaker(Link link) {
        return link.clause().subject() == open.speaker || link.clause().kind() == ClauseKind.ACCORDING;
    }

    void attribute(Draft draft, Sentence sentence, int at, MarkedWords words, Cast cast) {
        boolean whole = at == 0 && words.startsSentence();
        if (whole && actor != null && (lastHere == null || otherSubject))
            carry(draft, actor, 0.6, "actor-before", cast);
        else if (whole && lastHere != null && lastHere.speaker != null)
            carry(draft, clauseOrQuotation(), otherSubject ? 0.55 : 0.8, "same-paragraph", cast);
        else if (whole && clauseHere != null)
            carry(draft, clauseHere, 0.7, "sentence-before", cast);
        else if (whole && firstSentence && leadIn && clauseBefore != null)
            carry(draft, clauseBefore, 0.85, "paragraph-lead-in", cast);
        else if (whole && firstSentence && endedWithQuotation && lastBefore != null && lastBefore.speaker != null)
            carry(draft, lastBefore.speaker, 0.8, "next-paragraph", cast);
        else if (whole && firstSentence && clauseBefore != null)
            carry(draft, clauseBefore, 0.3, "paragraph-before", cast);
        else if (at > 0)
            sentenceSubject(draft, sentence, at, cast);
        if (draft.rule == null) {
            draft.rule = "marks-alone";
            draft.confidence = 0.2;
        }
    }

    private Mention clauseOrQuotation() {
        return clauseHere != null && clauseHere.range().start() > lastHere.spans.get(0).start() ? clauseHere
                : lastHere.speaker;
    }

    private void sentenceSubject(Draft draft, Sentence sentence, int at, Cast cast) {
        for (Mention mention : sentence.mentions())
            if (mention.to() <= at && mention.isPersonal() && !mention.possessive()
                    && !sentence.is(mention.from() - 1, WordClass.PREPOSITION) && !isToldTo(sentence, mention)) {
                boolean colon = sentence.isSign(at - 1, ':');
                carry(draft, mention, colon ? 0.8 : 0.5, colon ? "subject-colon-quote" : "sentence-subject", cast);
                return;
            }
    }

    /** Of "is said to have told officers" the officers do not speak. */
    private static boolean isToldTo(Sentence sentence, Mention mention) {
        SpeechVerb verb = mention.from() == 0 ? null : sentence.token(mention.from() - 1).verb();
        return verb != null && (verb.base().equals("tell") || verb.base().equals("inform"));
    }

    private void carry(Draft draft, Mention speaker, double confidence, String rule, Cast cast) {
        draft.speaker = speaker;
        draft.figure = cast.of(speaker);
        draft.rule = rule;
        draft.confidence = confidence;
        if (draft.figure != null)
            draft.figure.speaks();
    }
}
