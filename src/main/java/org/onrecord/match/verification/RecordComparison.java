package org.onrecord.match.verification;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.match.verification.QuoteVerification.Match;
import org.onrecord.text.DiffSpan;

/**
 * Compares a quote with the statements that may have its words, and comes to a verdict.
 * <p>
 * What the named speaker said counts before what others said: a text is misattributed only if the named one said nothing
 * that it could be.
 */
public final class RecordComparison {

    /** Matches that are shown; the reader opens the statements to see more. */
    public static final int MOST_MATCHES = 10;

    /** Prints that are compared word by word: those that have most words of the text. */
    private static final int MOST_COMPARED = 24;

    private static final Set<VerificationAlert> DECISIVE = EnumSet.of(VerificationAlert.NEGATION_DIFFERS,
            VerificationAlert.NUMBER_DIFFERS, VerificationAlert.NAME_DIFFERS);

    private static final Comparator<Match> BEST_FIRST = Comparator
            .comparing((Match match) -> match.alerts().contains(VerificationAlert.SPEAKER_DIFFERS))
            .thenComparing(match -> match.comparison().verdict())
            .thenComparing(match -> match.alerts().contains(VerificationAlert.DATE_DIFFERS))
            .thenComparing(match -> -match.comparison().similarity());

    private final Words text;
    private final ChanceWeights weights;
    private final PrintComparer comparer;
    private final Claimed claimed;

    private record Candidate(Printed printed, int common) {
    }

    private RecordComparison(PastedQuote quote, Claimed claimed) {
        this.text = Words.of(quote.spans());
        this.weights = new ChanceWeights(text);
        this.comparer = new PrintComparer(text, weights);
        this.claimed = claimed;
    }

    /**
     * Compares a quote.
     *
     * @param occasions the statements that may have its words; only they are known of the record
     */
    public static QuoteVerification of(PastedQuote quote, Claimed claimed, List<Occasion> occasions) {
        return new RecordComparison(quote, claimed).verify(occasions);
    }

    private QuoteVerification verify(List<Occasion> occasions) {
        List<Printed> prints = occasions.stream()
                .flatMap(occasion -> occasion.prints().stream().map(print -> Printed.of(occasion, print))).toList();
        List<Match> matches = candidates(prints).flatMap(printed -> match(printed).stream()).sorted(BEST_FIRST).toList();
        boolean verbatim = matches.stream().anyMatch(match -> match.comparison().verdict() == Verdict.VERBATIM
                || match.comparison().verdict() == Verdict.VERBATIM_PARTIAL);
        List<Match> pieces = verbatim ? List.of() : pieces(prints, matches);
        List<Match> found = pieces.isEmpty() ? withoutOutdone(withoutWorseOfOne(matches)) : pieces;
        return new QuoteVerification(verdict(found), found.stream().limit(MOST_MATCHES).toList());
    }

    /** In the order of the statements, those with most words of the text. */
    private Stream<Printed> candidates(List<Printed> prints) {
        Set<String> wanted = new HashSet<>();
        for (int at = 0; at < text.size(); at++)
            wanted.add(text.word(at));
        int fewest = Math.min(PrintComparer.FEWEST, wanted.size());
        return prints.stream().map(printed -> new Candidate(printed, common(printed.words(), wanted)))
                .filter(candidate -> candidate.common() >= fewest)
                .sorted(Comparator.comparingInt(candidate -> -candidate.common())).limit(MOST_COMPARED)
                .map(Candidate::printed);
    }

    private static int common(Words words, Set<String> wanted) {
        Set<String> common = new HashSet<>();
        for (int at = 0; at < words.size(); at++)
            if (wanted.contains(words.word(at)))
                common.add(words.word(at));
        return common.size();
    }

    private Optional<Match> match(Printed printed) {
        return comparer.compare(printed).map(comparison -> match(printed.occasion(), comparison));
    }

    private Match match(Occasion occasion, Comparison comparison) {
        EnumSet<VerificationAlert> alerts = EnumSet.noneOf(VerificationAlert.class);
        alerts.addAll(comparison.alerts());
        alerts.addAll(claimed.differences(occasion));
        return new Match(occasion, comparison, alerts);
    }

    private List<Match> pieces(List<Printed> prints, List<Match> matches) {
        double single = matches.stream().mapToDouble(this::weight).max().orElse(0);
        Set<Match> pieces = new LinkedHashSet<>();
        for (Splice.Piece piece : new Splice(text, weights, prints).pieces(single)) {
            Printed printed = prints.get(piece.print());
            pieces.add(match(printed.occasion(), comparer.piece(printed, piece)));
        }
        return List.copyOf(pieces);
    }

    private double weight(Match match) {
        return weights.ofCommon(match.comparison().diff(), match.comparison().print().language());
    }

    /** A print that only lacks words that another one of the same statement has says nothing against the text. */
    private static List<Match> withoutWorseOfOne(List<Match> matches) {
        Set<Long> complete = matches.stream().filter(match -> !isLonger(match)).map(match -> match.occasion().id())
                .collect(Collectors.toSet());
        return matches.stream().filter(match -> !isLonger(match) || !complete.contains(match.occasion().id())).toList();
    }

    /**
     * A print that has nothing in the place of some words of the text says nothing for them, where another one of the same
     * statement has them, and a denial, number or name that the text has not.
     */
    private List<Match> withoutOutdone(List<Match> matches) {
        List<Match> altered = matches.stream().filter(RecordComparison::isDecided).toList();
        return matches.stream().filter(match -> match.comparison().verdict() != Verdict.VARIANT
                || altered.stream().noneMatch(other -> outdoes(other, match))).toList();
    }

    private static boolean isDecided(Match match) {
        return match.comparison().verdict() == Verdict.ALTERED && !Collections.disjoint(match.alerts(), DECISIVE);
    }

    private boolean outdoes(Match match, Match other) {
        if (match.occasion() != other.occasion())
            return false;
        BitSet more = words(match, span -> span.kind() == DiffSpan.Kind.EQUAL);
        BitSet only = words(other, span -> span.kind() == DiffSpan.Kind.EQUAL);
        BitSet unsaid = words(other, span -> span.kind() == DiffSpan.Kind.INSERTED || span.editorial());
        BitSet both = (BitSet) more.clone();
        both.and(only);
        more.andNot(only);
        boolean alone = !more.isEmpty();
        more.andNot(unsaid);
        return alone && more.isEmpty() && both.equals(only);
    }

    /** The words of the text within some spans of the diff. */
    private BitSet words(Match match, Predicate<DiffSpan> wanted) {
        BitSet words = new BitSet(text.size());
        match.comparison().diff().stream().filter(wanted).map(DiffSpan::after)
                .forEach(range -> words.set(text.firstFrom(range.start()), text.firstFrom(range.end())));
        return words;
    }

    private static boolean isLonger(Match match) {
        return match.alerts().contains(VerificationAlert.WORDS_ADDED);
    }

    private Verdict verdict(List<Match> matches) {
        Verdict own = best(matches, false);
        Verdict others = best(matches, true);
        if (own.compareTo(Verdict.VARIANT) <= 0)
            return own;
        if (others.compareTo(Verdict.VERBATIM_PARTIAL) <= 0 || others == Verdict.VARIANT && own == Verdict.NOT_IN_RECORD)
            return Verdict.MISATTRIBUTED;
        return own.compareTo(others) <= 0 ? own : others;
    }

    private static Verdict best(List<Match> matches, boolean byOthers) {
        return matches.stream().filter(match -> match.alerts().contains(VerificationAlert.SPEAKER_DIFFERS) == byOthers)
                .map(match -> match.comparison().verdict()).min(Comparator.naturalOrder()).orElse(Verdict.NOT_IN_RECORD);
    }
}
