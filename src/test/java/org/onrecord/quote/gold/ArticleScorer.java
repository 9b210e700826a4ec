package org.onrecord.quote.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.onrecord.quote.ExtractedQuotation;
import org.onrecord.quote.SpeakerKind;
import org.onrecord.quote.SpeakerMention;
import org.onrecord.quote.gold.Score.Measure;
import org.onrecord.record.SpeechMode;
import org.onrecord.text.TextRange;

/** Compares what a reader found in one article with its annotation. */
final class ArticleScorer {

    private static final String MARKS = "\"“”„«»‘’'`‹›″";

    /** English typography puts them before the closing mark, whoever said them. */
    private static final String STOPS = ",.";

    /** Reported words are found if so much of what either has is in both. */
    private static final double ALIKE = 0.5;

    /** So many letters of a quotation are enough to know it by. */
    private static final int SHOWN = 50;

    private final GoldArticle gold;
    private final List<ExtractedQuotation> read;
    private final Score score;

    private record Wanted(TextRange span, GoldQuotation quotation) {
    }

    private record Found(TextRange span, ExtractedQuotation quotation) {
    }

    ArticleScorer(GoldArticle gold, List<ExtractedQuotation> read, Score score) {
        this.gold = gold;
        this.read = read;
        this.score = score;
    }

    void run() {
        List<Wanted> wanted = new ArrayList<>();
        gold.quotations().stream().filter(quotation -> quotation.mode() != SpeechMode.INDIRECT)
                .forEach(quotation -> quotation.spans().forEach(span -> wanted.add(new Wanted(bare(span), quotation))));
        List<Found> found = new ArrayList<>();
        read.stream().filter(quotation -> quotation.mode() != SpeechMode.INDIRECT)
                .forEach(quotation -> quotation.spans().stream()
                        .filter(span -> !isLeftOut(span)).forEach(span -> found.add(new Found(bare(span), quotation))));
        segments(wanted.stream().filter(one -> isMarked(one.span)).toList(),
                found.stream().filter(one -> isMarked(one.span)).toList());
        turns(wanted.stream().filter(one -> !isMarked(one.span)).toList(),
                found.stream().filter(one -> !isMarked(one.span)).toList());
        reported();
    }

    /** Without white space around it and the stop at its end. */
    private TextRange bare(TextRange span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(gold.text().charAt(start)))
            start++;
        while (end > start && Character.isWhitespace(gold.text().charAt(end - 1)))
            end--;
        if (end > start && STOPS.indexOf(gold.text().charAt(end - 1)) >= 0)
            end--;
        return new TextRange(start, end);
    }

    private boolean isMarked(TextRange span) {
        int before = span.start() - 1;
        while (before >= 0 && gold.text().charAt(before) == ' ')
            before--;
        int after = span.end();
        while (after < gold.text().length() && (STOPS + " ").indexOf(gold.text().charAt(after)) >= 0)
            after++;
        return isMark(before) || isMark(after);
    }

    private boolean isMark(int at) {
        return at >= 0 && at < gold.text().length() && MARKS.indexOf(gold.text().charAt(at)) >= 0;
    }

    private boolean isLeftOut(TextRange span) {
        return gold.leftOut().stream().anyMatch(range -> overlap(range, span) > 0);
    }

    private static int overlap(TextRange one, TextRange other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    private void segments(List<Wanted> wanted, List<Found> found) {
        List<Found> left = new ArrayList<>(found);
        for (Wanted want : wanted) {
            Optional<Found> hit = left.stream().filter(one -> one.span.equals(want.span)).findFirst();
            score.count(Measure.SEGMENT, hit.isPresent(), hit.isPresent(), true);
            hit.ifPresent(left::remove);
            if (hit.isPresent())
                speaker(want, hit.get().quotation);
            else
                missed(want);
        }
        left.forEach(this::spurious);
    }

    private void missed(Wanted want) {
        boolean hasSpeaker = !want.quotation.speakers().isEmpty();
        score.count(Measure.JOINT, false, false, hasSpeaker);
        error("missed", want.span, "");
    }

    private void spurious(Found one) {
        score.count(Measure.SEGMENT, false, true, false);
        boolean attributed = one.quotation.speaker() != null;
        if (attributed) {
            score.count(Measure.JOINT, false, true, false);
            score.attributed(one.quotation, false);
        }
        error("no quotation", one.span, attributed ? " was given to " + words(one.quotation.speaker().range()) : "");
    }

    private void speaker(Wanted want, ExtractedQuotation hit) {
        score.count(Measure.MODE, want.quotation.mode() == hit.mode(), true, true);
        boolean relayed = !want.quotation.relays().isEmpty();
        if (relayed || !hit.relays().isEmpty())
            score.count(Measure.RELAY, want.quotation.relays().stream().anyMatch(relay -> hit.relays().stream()
                    .anyMatch(other -> overlap(relay, other) > 0)), !hit.relays().isEmpty(), relayed);
        boolean wanted = !want.quotation.speakers().isEmpty();
        boolean right = isSpeaker(hit.speaker(), want.quotation);
        score.count(Measure.JOINT, right, hit.speaker() != null, wanted);
        if (hit.speaker() != null)
            score.attributed(hit, right);
        if (right)
            identity(want, hit);
        else if (wanted || hit.speaker() != null)
            error("wrong speaker", want.span, ": " + words(hit.speaker()) + ", not " + words(want.quotation.speakers()) + " ["
                    + hit.rule() + " " + hit.confidence() + "]");
    }

    private static boolean isSpeaker(SpeakerMention mention, GoldQuotation quotation) {
        return mention != null && quotation.speakers().stream().anyMatch(speaker -> overlap(speaker, mention.range()) > 0);
    }

    private void identity(Wanted want, ExtractedQuotation hit) {
        GoldQuotation quotation = want.quotation;
        if (quotation.kind() != null)
            score.count(Measure.KIND, quotation.kind() == hit.speaker().kind(), true, true);
        if (quotation.kind() != SpeakerKind.PERSON || quotation.name() == null)
            return;
        boolean same = hit.speaker().name() != null && folded(hit.speaker().name()).equals(folded(quotation.name()));
        score.count(Measure.NAME, same, hit.speaker().name() != null, true);
        if (!same)
            error("wrong name", want.span, ": " + hit.speaker().name() + ", not " + quotation.name());
    }

    private static String folded(String name) {
        return name.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private void turns(List<Wanted> wanted, List<Found> found) {
        List<Found> left = new ArrayList<>(found);
        for (Wanted want : wanted) {
            Optional<Found> hit = left.stream().filter(one -> alike(one.span, want.span) >= ALIKE).findFirst();
            hit.ifPresent(left::remove);
            boolean right = hit.isPresent() && isSpeaker(hit.get().quotation.speaker(), want.quotation);
            score.count(Measure.TURN, right, hit.isPresent(), true);
            if (!right)
                error(hit.isPresent() ? "wrong speaker of a turn" : "missed turn", want.span, "");
        }
        for (Found one : left) {
            score.count(Measure.TURN, false, true, false);
            error("no turn", one.span, "");
        }
    }

    private static double alike(TextRange one, TextRange other) {
        int common = overlap(one, other);
        return (double) common / (one.end() - one.start() + other.end() - other.start() - common);
    }

    private void reported() {
        List<ExtractedQuotation> left = new ArrayList<>(
                read.stream().filter(quotation -> quotation.mode() == SpeechMode.INDIRECT && !isLeftOut(hull(quotation)))
                        .toList());
        for (GoldQuotation want : gold.quotations())
            if (want.mode() == SpeechMode.INDIRECT)
                reported(want, left);
        left.stream().filter(one -> !isOpen(one)).forEach(one -> {
            score.count(Measure.INDIRECT, false, true, false);
            score.count(Measure.INDIRECT_WORDS, false, true, false);
            error("not reported", hull(one), " [" + one.rule() + "]");
        });
    }

    private void reported(GoldQuotation want, List<ExtractedQuotation> left) {
        Optional<ExtractedQuotation> hit = left.stream().filter(one -> alike(hull(one), want.hull()) >= ALIKE).findFirst();
        hit.ifPresent(left::remove);
        boolean right = hit.isPresent() && isSpeaker(hit.get().speaker(), want);
        if (!want.demanded())
            return;
        score.count(Measure.INDIRECT, right, hit.isPresent(), true);
        score.count(Measure.INDIRECT_WORDS, hit.isPresent(), hit.isPresent(), true);
        if (!right)
            error(hit.isPresent() ? "wrong speaker of reported words" : "missed reported words", want.hull(),
                    hit.map(one -> ": " + words(one.speaker()) + ", not " + words(want.speakers())).orElse(""));
    }

    /** Whether it may be reported: words around a fragment in marks, of the same speaker. */
    private boolean isOpen(ExtractedQuotation quotation) {
        return gold.quotations().stream().filter(other -> other.mode() == SpeechMode.PARTIAL || !other.demanded())
                .anyMatch(other -> isSpeaker(quotation.speaker(), other)
                        || other.spans().stream().anyMatch(span -> overlap(span, hull(quotation)) > 0));
    }

    private static TextRange hull(ExtractedQuotation quotation) {
        return new TextRange(quotation.spans().get(0).start(), quotation.spans().get(quotation.spans().size() - 1).end());
    }

    private String words(SpeakerMention mention) {
        return mention == null ? "nobody" : words(mention.range());
    }

    private String words(List<TextRange> mentions) {
        return mentions.isEmpty() ? "nobody" : words(mentions.get(0));
    }

    private String words(TextRange range) {
        return range.of(gold.text());
    }

    private void error(String what, TextRange where, String more) {
        String words = words(where);
        score.error(gold.name() + ": " + what + " “"
                + (words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words).replace('\n', ' ') + "”" + more);
    }
}
