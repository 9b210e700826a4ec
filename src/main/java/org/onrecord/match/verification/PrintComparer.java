package org.onrecord.match.verification;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.onrecord.match.wordings.Difference;
import org.onrecord.match.wordings.Likeness;
import org.onrecord.match.wordings.WordingReader;
import org.onrecord.match.wordings.WordingText;
import org.onrecord.record.SpeechMode;
import org.onrecord.text.DiffSpan;
import org.onrecord.text.TextRange;
import org.onrecord.text.WordDiff;
import org.onrecord.text.WordScanner;

/** Compares one text with prints. */
final class PrintComparer {

    /** So many words more than the print has there are more than another way to put it. */
    private static final int ADDITION = 4;

    /** A single change of so few words leaves a text close to a print, however short it is. */
    private static final int SMALL_CHANGE = 3;

    /** Fewer words in common prove nothing, unless they are all. */
    static final int FEWEST = 4;

    private static final int FEWEST_LONG = 2;

    /** So much of a text its passage must have: likeness counts that all of a short passage stands in a long text. */
    private static final double COVERED = 0.5;

    /** Below 1, which only the very words have. */
    private static final double NEARLY = 0.999;

    private static final WordingReader READER = WordingReader.standard();

    private final Words text;

    /** The text as it is read in a language, by its tag. */
    private final Map<String, WordingText> given = new HashMap<>();

    PrintComparer(Words text) {
        this.text = text;
    }

    /** Nothing if the print is not close to the text. */
    Optional<Comparison> compare(Print print, Words printed) {
        if (text.size() == 0 || printed.size() == 0)
            return Optional.empty();
        Passage passage = Passage.closest(text, printed);
        if (passage.cost() == 0)
            return Optional.of(verbatim(print, printed, passage));
        return passage.length() == 0 ? Optional.empty() : close(print, printed, passage);
    }

    private Comparison verbatim(Print print, Words printed, Passage passage) {
        Omissions omissions = Omissions.of(text, printed, print.breaks(), passage);
        EnumSet<VerificationAlert> alerts = ofPrint(print);
        boolean deniedWithin = omissions.within().stream().anyMatch(left -> denies(left, print.language()));
        if (omissions.cutsSentence())
            alerts.add(VerificationAlert.TRUNCATED_MID_SENTENCE);
        if (deniedWithin || denies(omissions.before(), print.language()) || denies(omissions.after(), print.language()))
            alerts.add(VerificationAlert.NEGATION_DIFFERS);
        boolean whole = passage.length() == printed.size() && !omissions.leavesOutWithin();
        return new Comparison(print, verdict(print, whole, deniedWithin), 1, range(printed, passage),
                diff(passage, printed), alerts);
    }

    /** A cut that drops a "not" out of the middle of a sentence turns it round, though each piece is verbatim. */
    private static Verdict verdict(Print print, boolean whole, boolean deniedWithin) {
        if (deniedWithin)
            return Verdict.ALTERED;
        if (print.mode() == SpeechMode.INDIRECT)
            return Verdict.VARIANT;
        return whole ? Verdict.VERBATIM : Verdict.VERBATIM_PARTIAL;
    }

    private static boolean denies(String words, String language) {
        return READER.read(words, language).decisive(new TextRange(0, words.length())).stream()
                .anyMatch(term -> term.kind() == Difference.Kind.NEGATION);
    }

    private Optional<Comparison> close(Print print, Words printed, Passage closest) {
        List<DiffSpan> narrow = diff(closest, printed);
        Passage passage = widened(closest, narrow, printed);
        WordingText said = READER.read(said(printed, passage), print.language());
        WordingText quoted = given.computeIfAbsent(String.valueOf(print.language()),
                language -> READER.read(text.text(), print.language()));
        double similarity = Likeness.between(said, quoted).score();
        List<DiffSpan> diff = passage.length() == closest.length() ? narrow : diff(passage, printed);
        double covered = (double) common(diff) / text.size();
        boolean alike = similarity >= Likeness.VARIANT && longCommon(diff) >= FEWEST_LONG || isSmallChange(diff);
        if (!alike || common(diff) < FEWEST || covered < COVERED)
            return Optional.empty();
        Set<VerificationAlert> decisive = DecisiveDifferences.between(said, quoted, diff);
        EnumSet<VerificationAlert> alerts = ofPrint(print);
        alerts.addAll(decisive);
        boolean added = diff.stream().anyMatch(PrintComparer::isAddition);
        if (added)
            alerts.add(VerificationAlert.WORDS_ADDED);
        Verdict verdict = decisive.isEmpty() && !added ? Verdict.VARIANT : Verdict.ALTERED;
        return Optional.of(new Comparison(print, verdict, Math.min(similarity, added ? covered : NEARLY),
                range(printed, passage), diff, alerts));
    }

    /** With what stands in the place of the first and last words, if they are others; short forms stand for two words. */
    private Passage widened(Passage closest, List<DiffSpan> narrow, Words printed) {
        int before = replaced(narrow.get(0));
        int after = replaced(narrow.get(narrow.size() - 1));
        Passage same = closest.widened(before, after, printed);
        Passage more = closest.widened(before == 0 ? 0 : before + 1, after == 0 ? 0 : after + 1, printed);
        return common(diff(more, printed)) > common(diff(same, printed)) ? more : same;
    }

    private List<DiffSpan> diff(Passage passage, Words printed) {
        return WordDiff.between(said(printed, passage), text.text());
    }

    /** Words of more than three letters: shorter ones are mostly function words, which correspond by chance. */
    private static long longCommon(List<DiffSpan> diff) {
        return diff.stream().filter(span -> span.kind() == DiffSpan.Kind.EQUAL)
                .flatMap(span -> WordScanner.scan(span.afterText()).stream()).filter(word -> word.folded().length() > 3)
                .count();
    }

    private static int common(List<DiffSpan> diff) {
        return diff.stream().filter(span -> span.kind() == DiffSpan.Kind.EQUAL).mapToInt(span -> words(span.afterText())).sum();
    }

    /** How many words at an end of the text may stand for others of the print. */
    private static int replaced(DiffSpan end) {
        int words = end.kind() == DiffSpan.Kind.INSERTED ? words(end.afterText()) : 0;
        return words <= SMALL_CHANGE ? words : 0;
    }

    private boolean isSmallChange(List<DiffSpan> diff) {
        List<DiffSpan> changes = diff.stream().filter(DiffSpan::alters).toList();
        if (changes.size() != 1)
            return false;
        int changed = Math.max(words(changes.get(0).beforeText()), words(changes.get(0).afterText()));
        return changed <= SMALL_CHANGE && changed < text.size() - changed;
    }

    private static boolean isAddition(DiffSpan span) {
        return span.alters() && words(span.afterText()) - words(span.beforeText()) >= ADDITION;
    }

    private static int words(String text) {
        return WordScanner.scan(text).size();
    }

    private static EnumSet<VerificationAlert> ofPrint(Print print) {
        EnumSet<VerificationAlert> alerts = EnumSet.noneOf(VerificationAlert.class);
        if (print.translated())
            alerts.add(VerificationAlert.TRANSLATED);
        if (print.mode() == SpeechMode.INDIRECT)
            alerts.add(VerificationAlert.REPORTED_SPEECH);
        return alerts;
    }

    /** A single piece of the text, as a match of its own. */
    Comparison piece(Print print, Words printed, Splice.Piece piece) {
        Passage passage = new Passage(piece.from(), piece.from() + piece.length(), 0);
        EnumSet<VerificationAlert> alerts = ofPrint(print);
        alerts.add(VerificationAlert.SPLICED);
        return new Comparison(print, Verdict.ALTERED, (double) piece.length() / text.size(), range(printed, passage),
                diff(passage, printed), alerts);
    }

    private static String said(Words printed, Passage passage) {
        return printed.text(passage.from(), passage.to());
    }

    private static TextRange range(Words printed, Passage passage) {
        return new TextRange(printed.start(passage.from()), printed.end(passage.to() - 1));
    }
}
