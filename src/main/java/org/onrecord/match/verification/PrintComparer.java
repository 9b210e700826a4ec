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
import org.onrecord.text.WordToken;

/** Compares one text with prints. */
final class PrintComparer {

    /** So many words more than the print has there are more than another way to put it. */
    private static final int ADDITION = 4;

    /** A single change of so few words leaves a text close to a print, however short it is. */
    private static final int SMALL_CHANGE = 3;

    /** Fewer words in common prove nothing, unless they are all. */
    static final int FEWEST = 4;

    /** Common words of less weight may be chance in a large record: more than it takes to name a place in it. */
    private static final double PROVEN = ChanceWeights.PLACE + 0.5;

    /** So much of a text its passage must have: likeness counts that all of a short passage stands in a long text. */
    private static final double COVERED = 0.5;

    /** A denial has no more than one word between it and what it denies: "not a", "do not". */
    private static final int BESIDE = 2;

    /** Below 1, which only the very words have. */
    private static final double NEARLY = 0.999;

    private static final WordingReader READER = WordingReader.standard();

    private final Words text;
    private final ChanceWeights weights;

    /** The text as it is read in a language, by its tag. */
    private final Map<String, WordingText> given = new HashMap<>();

    PrintComparer(Words text, ChanceWeights weights) {
        this.text = text;
        this.weights = weights;
    }

    /** Nothing if the print is not close to the text. */
    Optional<Comparison> compare(Printed of) {
        Print print = of.print();
        Words printed = of.words();
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
        int left = printed.size() - passage.length();
        boolean turned = omissions.within().stream().anyMatch(within -> denies(within, print.language()))
                || isDenial(omissions.before(), left, print.language()) || isDenial(omissions.after(), left, print.language());
        if (omissions.cutsSentence())
            alerts.add(VerificationAlert.TRUNCATED_MID_SENTENCE);
        if (turned || denies(omissions.before(), print.language()) || denies(omissions.after(), print.language()))
            alerts.add(VerificationAlert.NEGATION_DIFFERS);
        boolean whole = passage.length() == printed.size() && !omissions.leavesOutWithin();
        return new Comparison(print, verdict(print, whole, turned), 1, range(printed, passage),
                diff(passage, printed), alerts);
    }

    /** A cut that drops a "not" out of a sentence and little else turns it round, though each piece is verbatim. */
    private static Verdict verdict(Print print, boolean whole, boolean turned) {
        if (turned)
            return Verdict.ALTERED;
        if (print.mode() == SpeechMode.INDIRECT)
            return Verdict.VARIANT;
        return whole ? Verdict.VERBATIM : Verdict.VERBATIM_PARTIAL;
    }

    /**
     * Who leaves nothing but a denial out of a print did not shorten it: "I will" of "I will not". A "no" with a mark of its
     * own
     * is an answer, and no part of what follows.
     *
     * @param all how many words of the print are left out
     */
    private static boolean isDenial(String left, int all, String language) {
        return isUnmarked(left) && all > 0 && words(left) == all && denials(left, language) == all;
    }

    /** Whether a denial stands right beside the passage and is of it: "not a single vote" before "vote was lost". */
    private static boolean turns(Omissions left, String language) {
        List<WordToken> before = WordScanner.scan(left.before());
        List<WordToken> after = WordScanner.scan(left.after());
        String last = before.isEmpty() ? "" : left.before().substring(before.get(Math.max(0, before.size() - BESIDE)).start());
        String first = after.isEmpty() ? "" : left.after().substring(0, after.get(0).end());
        return isUnmarked(last) && denies(last, language) || isUnmarked(first) && denies(first, language);
    }

    private static boolean isUnmarked(String words) {
        return words.codePoints().allMatch(c -> Character.isLetter(c) || Character.isWhitespace(c));
    }

    private static boolean denies(String words, String language) {
        return denials(words, language) > 0;
    }

    private static long denials(String words, String language) {
        return READER.read(words, language).decisive(new TextRange(0, words.length())).stream()
                .filter(term -> term.kind() == Difference.Kind.NEGATION).count();
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
        boolean alike = similarity >= Likeness.VARIANT || isSmallChange(diff);
        boolean proven = common(diff) >= FEWEST && weights.ofCommon(diff, print.language()) >= PROVEN;
        if (!alike || !proven || covered < COVERED)
            return Optional.empty();
        Set<VerificationAlert> decisive = DecisiveDifferences.between(said, quoted, diff);
        EnumSet<VerificationAlert> alerts = ofPrint(print);
        alerts.addAll(decisive);
        boolean turned = turns(Omissions.around(printed, print.breaks(), passage), print.language());
        if (turned)
            alerts.add(VerificationAlert.NEGATION_DIFFERS);
        boolean added = diff.stream().anyMatch(PrintComparer::isAddition);
        if (added)
            alerts.add(VerificationAlert.WORDS_ADDED);
        Verdict verdict = decisive.isEmpty() && !added && !turned ? Verdict.VARIANT : Verdict.ALTERED;
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
    Comparison piece(Printed of, Splice.Piece piece) {
        Print print = of.print();
        Words printed = of.words();
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
