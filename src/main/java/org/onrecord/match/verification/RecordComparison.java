package org.onrecord.match.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.onrecord.match.verification.QuoteVerification.Match;

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

    private static final Comparator<Match> BEST_FIRST = Comparator
            .comparing((Match match) -> match.alerts().contains(VerificationAlert.SPEAKER_DIFFERS))
            .thenComparing(match -> match.comparison().verdict())
            .thenComparing(match -> match.alerts().contains(VerificationAlert.DATE_DIFFERS))
            .thenComparing(match -> -match.comparison().similarity());

    private final Words text;
    private final PrintComparer comparer;
    private final Claimed claimed;

    private record Candidate(Occasion occasion, Print print, Words words, int common) {
    }

    private RecordComparison(PastedQuote quote, Claimed claimed) {
        this.text = Words.of(quote.spans());
        this.comparer = new PrintComparer(text);
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
        List<Candidate> candidates = candidates(occasions);
        List<Match> matches = candidates.stream().flatMap(candidate -> match(candidate).stream()).sorted(BEST_FIRST).toList();
        boolean verbatim = matches.stream().anyMatch(match -> match.comparison().verdict() == Verdict.VERBATIM
                || match.comparison().verdict() == Verdict.VERBATIM_PARTIAL);
        List<Match> pieces = verbatim ? List.of() : pieces(occasions);
        List<Match> found = pieces.isEmpty() ? withoutWorseOfOne(matches) : pieces;
        return new QuoteVerification(verdict(found), found.stream().limit(MOST_MATCHES).toList());
    }

    /** In the order of the statements, those with most words of the text. */
    private List<Candidate> candidates(List<Occasion> occasions) {
        Set<String> wanted = new HashSet<>();
        for (int at = 0; at < text.size(); at++)
            wanted.add(text.word(at));
        List<Candidate> candidates = new ArrayList<>();
        for (Occasion occasion : occasions)
            for (Print print : occasion.prints())
                candidates.add(candidate(occasion, print, wanted));
        int fewest = Math.min(PrintComparer.FEWEST, wanted.size());
        return candidates.stream().filter(candidate -> candidate.common() >= fewest)
                .sorted(Comparator.comparingInt(candidate -> -candidate.common())).limit(MOST_COMPARED).toList();
    }

    private static Candidate candidate(Occasion occasion, Print print, Set<String> wanted) {
        Words words = Words.of(List.of(print.text()));
        Set<String> common = new HashSet<>();
        for (int at = 0; at < words.size(); at++)
            if (wanted.contains(words.word(at)))
                common.add(words.word(at));
        return new Candidate(occasion, print, words, common.size());
    }

    private Optional<Match> match(Candidate candidate) {
        return comparer.compare(candidate.print(), candidate.words()).map(c -> match(candidate.occasion(), c));
    }

    private Match match(Occasion occasion, Comparison comparison) {
        EnumSet<VerificationAlert> alerts = EnumSet.noneOf(VerificationAlert.class);
        alerts.addAll(comparison.alerts());
        alerts.addAll(claimed.differences(occasion));
        return new Match(occasion, comparison, alerts);
    }

    private List<Match> pieces(List<Occasion> occasions) {
        List<List<Words>> prints = occasions.stream()
                .map(occasion -> occasion.prints().stream().map(print -> Words.of(List.of(print.text()))).toList()).toList();
        Set<Match> matches = new LinkedHashSet<>();
        for (Splice.Piece piece : new Splice(text, prints).pieces()) {
            Occasion occasion = occasions.get(piece.occasion());
            Words words = prints.get(piece.occasion()).get(piece.print());
            matches.add(match(occasion, comparer.piece(occasion.prints().get(piece.print()), words, piece)));
        }
        return List.copyOf(matches);
    }

    /** A print that only lacks words that another one of the same statement has says nothing against the text. */
    private static List<Match> withoutWorseOfOne(List<Match> matches) {
        Set<Long> complete = matches.stream().filter(match -> !isLonger(match)).map(match -> match.occasion().id())
                .collect(Collectors.toSet());
        return matches.stream().filter(match -> !isLonger(match) || !complete.contains(match.occasion().id())).toList();
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
