package org.onrecord.quote;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.quote.cast.Cast;
import org.onrecord.quote.cast.Figure;
import org.onrecord.quote.frame.ClauseFinder;
import org.onrecord.quote.frame.ClauseKind;
import org.onrecord.quote.frame.FrameMatcher;
import org.onrecord.quote.frame.Link;
import org.onrecord.quote.frame.SpeechClause;
import org.onrecord.quote.indirect.IndirectSpeech;
import org.onrecord.quote.indirect.ReportedContent;
import org.onrecord.quote.lexicon.Lexicon;
import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.quote.marks.MarkedSpan;
import org.onrecord.quote.marks.SplitByDashes;
import org.onrecord.quote.mention.Mention;
import org.onrecord.quote.mention.MentionFinder;
import org.onrecord.quote.mention.MentionType;
import org.onrecord.quote.mention.Sentence;
import org.onrecord.quote.token.Token;
import org.onrecord.quote.token.Token.Kind;
import org.onrecord.quote.token.Tokenizer;
import org.onrecord.record.SpeechMode;
import org.onrecord.text.TextRange;

/** Goes through the paragraphs of one article in order and gives each marked span and reported clause its speaker. */
final class Attributor {

    /** Of a speaker who was concluded from there being nobody else: for a curator to see. */
    private static final double GUESSED = 0.8;

    /** In tokens: a dash, a name, and what they are. */
    private static final int LONGEST_SIGNATURE = 15;

    /** A clause in marks that begins in lower case has more words than these. */
    private static final int FRAGMENT = 5;

    private final String text;
    private final Lexicon lexicon;
    private final Cast cast;
    private final CarryOver carry = new CarryOver();
    private final List<Draft> drafts = new ArrayList<>();

    Attributor(String text, Lexicon lexicon, Cast cast) {
        this.text = text;
        this.lexicon = lexicon;
        this.cast = cast;
    }

    List<ExtractedQuotation> quotations() {
        return drafts.stream().map(Draft::finished).toList();
    }

    void read(Paragraph paragraph) {
        carry.beginParagraph();
        if (signs(paragraph) || lexicon.putsFramesInMarks() && speaksAfterDash(paragraph))
            return;
        for (Sentence sentence : paragraph.sentences())
            read(sentence);
        carry.endParagraph(paragraph);
    }

    /** A paragraph of a dash and a name says whose the words before it are. */
    private boolean signs(Paragraph paragraph) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (last == null || last.speaker != null || paragraph.sentences().size() != 1)
            return false;
        Sentence sentence = paragraph.sentences().get(0);
        Mention mention = sentence.mentionAt(1);
        if (!sentence.token(0).isDash() || mention == null || mention.from() != 1 || !mention.isNamed()
                || sentence.size() > LONGEST_SIGNATURE)
            return false;
        cast.read(sentence);
        attribute(last, mention, "quote-dash-name", 0.9);
        return true;
    }

    /** — Мы ждали до утра, — сказала Громова. — Никто не пришёл. */
    private boolean speaksAfterDash(Paragraph paragraph) {
        if (paragraph.sentences().isEmpty())
            return false;
        Sentence first = paragraph.sentences().get(0);
        Sentence last = paragraph.sentences().get(paragraph.sentences().size() - 1);
        if (first.size() < 2 || !first.token(0).isDash())
            return false;
        TextRange range = new TextRange(first.token(1).start(), last.token(last.size() - 1).end());
        SplitByDashes dashes = SplitByDashes.in(Tokenizer.tokens(text, range, List.of(), lexicon));
        if (dashes == null || !splitWithin(dashes)) {
            Draft draft = new Draft(SpeechMode.DIRECT, range);
            draft.rule = "marks-alone";
            draft.confidence = 0.2;
            drafts.add(draft);
            carry.quotation(draft);
        }
        return true;
    }

    /** A paragraph of a conversation: who speaks is its label. */
    void readTurn(Paragraph paragraph, Transcript.Turn turn) {
        carry.beginParagraph();
        if (turn.label() == null) {
            drafts.get(drafts.size() - 1).spans.add(turn.words());
            return;
        }
        Sentence first = paragraph.sentences().get(0);
        Mention label = new Mention(MentionType.OTHER, 0, 1, turn.label(), null, "", null, null, false);
        for (Mention mention : first.mentions())
            if (mention.range().end() == turn.label().end())
                label = mention;
        cast.read(new Sentence(first.tokens().subList(0, label.to()), label.type() == MentionType.OTHER ? List.of()
                : List.of(label)));
        Draft draft = new Draft(SpeechMode.DIRECT, turn.words());
        attribute(draft, label, "transcript", 0.95);
        drafts.add(draft);
    }

    private void read(Sentence sentence) {
        cast.read(sentence);
        List<SpeechClause> clauses = ClauseFinder.find(sentence);
        FrameMatcher frames = new FrameMatcher(text, sentence, clauses);
        for (int at = 0; at < sentence.size(); at++)
            if (sentence.isQuotation(at))
                marked(sentence, clauses, frames, at);
        reported(sentence, clauses, frames);
        close(sentence, clauses);
    }

    /** Who spoke and whom the sentence was about, for what follows. */
    private void close(Sentence sentence, List<SpeechClause> clauses) {
        Mention about = null;
        for (Mention mention : sentence.mentions())
            if (about == null && mention.isPersonal() && !mention.possessive()
                    && !sentence.is(mention.from() - 1, WordClass.PREPOSITION))
                about = mention;
        cast.subject(about);
        Relays relays = new Relays(sentence, clauses);
        for (SpeechClause clause : clauses)
            if (clause.subject() != null && clause.kind() != ClauseKind.NOMINAL && !relays.isRelay(clause)) {
                Figure figure = cast.of(clause.subject());
                cast.speaker(figure);
                carry.clause(clause.subject(), figure);
            }
        if (clauses.isEmpty() && about != null && cast.of(about) != null)
            carry.subject(about, cast.of(about));
    }

    private void marked(Sentence sentence, List<SpeechClause> clauses, FrameMatcher frames, int at) {
        MarkedSpan span = sentence.token(at).span();
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (span.continued() && last != null && carry.endsWithPrevious(last)) {
            goOn(last, span, sentence, frames, at);
            return;
        }
        List<Token> inner = Tokenizer.tokens(text, span.inner(), List.of(), lexicon);
        SplitByDashes dashes = lexicon.putsFramesInMarks() ? SplitByDashes.in(inner) : null;
        if (dashes != null && splitWithin(dashes))
            return;
        MarkedWords words = MarkedWords.of(inner, lexicon.capitalizesNouns());
        Relays relays = new Relays(sentence, clauses);
        Link link = relays.ofSpeaker(frames.link(at), at);
        Mention signed = link == null ? frames.nameAfterDash(at) : null;
        Draft split = carry.split(sentence, at, link);
        boolean goesOn = split != null && at > 0;
        if (!goesOn && signed == null && !Filters.isQuotation(sentence, at, words, link))
            return;
        if (split != null) {
            split.spans.add(span.inner());
            carry.quotation(split);
            carry.frame(sentence, at, link, split);
            return;
        }
        Draft draft = new Draft(mode(sentence, at, words, link), span.inner());
        if (link != null)
            attribute(draft, sentence, frames, link);
        else if (signed != null)
            attribute(draft, signed, "quote-dash-name", 0.9);
        else
            carry.attribute(draft, sentence, at, words, cast);
        if (!span.closed())
            draft.confidence = Math.min(draft.confidence, 0.5);
        draft.relays.addAll(relays.of(link, draft.speaker));
        drafts.add(draft);
        carry.quotation(draft);
        carry.frame(sentence, at, link, draft);
    }

    /** «Мы готовы, — сказал Песков. — Мы пойдём дальше». */
    private boolean splitWithin(SplitByDashes dashes) {
        List<Token> tokens = Tokenizer.tokens(text, dashes.frame(), List.of(), lexicon);
        Sentence frame = new Sentence(tokens, MentionFinder.find(tokens, lexicon));
        cast.read(frame);
        List<SpeechClause> clauses = ClauseFinder.find(frame);
        if (clauses.isEmpty() || clauses.get(0).subject() == null)
            return false;
        Draft draft = new Draft(SpeechMode.DIRECT, dashes.before());
        if (dashes.after() != null)
            draft.spans.add(dashes.after());
        attribute(draft, frame, new FrameMatcher(text, frame, clauses), new Link(clauses.get(0), "dashes-within-marks", 0.95));
        drafts.add(draft);
        carry.quotation(draft);
        return true;
    }

    /** A quotation that runs over paragraphs is often attributed only after its end. */
    private void goOn(Draft last, MarkedSpan span, Sentence sentence, FrameMatcher frames, int at) {
        last.spans.add(span.inner());
        Link link = frames.link(at);
        if (last.cue == null && link != null && link.rule().startsWith("quote-"))
            attribute(last, sentence, frames, link);
        carry.quotation(last);
        carry.frame(sentence, at, link, last);
    }

    private void attribute(Draft draft, Sentence sentence, FrameMatcher frames, Link link) {
        SpeechClause clause = link.clause();
        attribute(draft, clause.subject(), link.rule(), link.confidence());
        Token cue = sentence.token(clause.cue());
        draft.cue = new TextRange(cue.start(), cue.end());
        draft.attribution = sentence.range(clause.from(), Math.max(clause.to(), frames.endOfAttribution(clause)));
    }

    private void attribute(Draft draft, Mention speaker, String rule, double confidence) {
        draft.speaker = speaker;
        draft.figure = cast.of(speaker);
        draft.rule = rule;
        draft.confidence = cast.isGuessed(speaker) ? Math.min(confidence, GUESSED) : confidence;
        if (draft.figure != null)
            draft.figure.speaks();
    }

    private void reported(Sentence sentence, List<SpeechClause> clauses, FrameMatcher frames) {
        Relays relays = new Relays(sentence, clauses);
        for (ReportedContent content : IndirectSpeech.find(sentence, clauses)) {
            if (relays.isRelay(content.clause()) && content.clause().kind() == ClauseKind.ACCORDING && clauses.size() > 1)
                continue;
            Draft draft = new Draft(SpeechMode.INDIRECT, sentence.range(content.from(), content.to()));
            attribute(draft, sentence, frames, new Link(content.clause(), content.rule(), content.confidence()));
            draft.relays.addAll(relays.of(new Link(content.clause(), "", 0), draft.speaker));
            drafts.add(draft);
        }
    }

    /** Whole sentences, or a fragment within the reporter's sentence. */
    private SpeechMode mode(Sentence sentence, int at, MarkedWords words, Link link) {
        boolean introduced = at == 0 || sentence.isSign(at - 1, ':') || sentence.isSign(at - 1, ',')
                || link != null && link.clause().to() == at;
        if (words.startsSentence())
            return introduced || words.endsSentence() || !sentence.token(at - 1).is(Kind.WORD) ? SpeechMode.DIRECT
                    : SpeechMode.PARTIAL;
        boolean right = link != null && link.clause().to() >= at - 1 || at > 0 && sentence.isSign(at - 1, ':');
        boolean clause = words.startsWithSubject() && words.words() > FRAGMENT && introduced && right && at > 0;
        return clause ? SpeechMode.DIRECT : SpeechMode.PARTIAL;
    }
}
