package org.onrecord.match.verification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a text out that is put together of pieces of the record: of several statements, or of distant parts of one, joined
 * without a sign that something is left out.
 * <p>
 * Of all ways to put the text together the one counts that is worth most: the weight of its pieces, less what it takes to name
 * the place of each. So a word that was put into a sentence does not make the rest of it a piece of some other statement that
 * happens to go on like this.
 */
final class Splice {

    /** Words that a piece begins with; shorter ones are found everywhere. */
    private static final int SEED = 3;

    /** Where a piece may begin; what stands in so many places makes no quotation. */
    private static final int MOST_PLACES = 64;

    /** A piece that two speakers would not use by chance. */
    private static final int SHORTEST = 4;

    /** So much of the text the pieces must cover; seams may have been smoothed. */
    private static final double COVERED = 0.85;

    /** So many words are left out between two pieces of one print that belong together no more. */
    private static final int DISTANT = 4;

    /**
     * A piece of the text.
     *
     * @param print index of the print that has it
     * @param at where it begins in the text, in words
     * @param from where it begins in the print
     * @param length in words
     */
    record Piece(int print, int at, int from, int length) {

        private int end() {
            return at + length;
        }

        /** Whether it goes on where another one ended, but for few words. */
        private boolean continues(Piece before) {
            int gap = from - before.from - before.length;
            return print == before.print && gap >= 0 && gap < DISTANT;
        }
    }

    /** Where a piece begins, or where it would if it began with the text. */
    private record Place(int print, int from) {
    }

    /**
     * Where the words of the text up to some word come from.
     *
     * @param last the last piece; null if there is none
     * @param before all but the last piece
     * @param worth the weight of the pieces, less what it takes to name their places
     */
    private record Account(Piece last, Account before, double worth) {

        private static final Account NOTHING = new Account(null, null, 0);

        private Account and(Piece piece, double weight) {
            boolean goesOn = last != null && piece.continues(last);
            return new Account(piece, this, worth + weight - (goesOn ? 0 : ChanceWeights.PLACE));
        }

        private Account or(Account other) {
            return other == null || worth >= other.worth ? this : other;
        }

        private List<Piece> pieces() {
            Deque<Piece> pieces = new ArrayDeque<>();
            for (Account account = this; account.last != null; account = account.before)
                pieces.addFirst(account.last);
            return List.copyOf(pieces);
        }
    }

    private final Words text;
    private final ChanceWeights weights;
    private final List<Printed> prints;
    private final Map<List<String>, List<Place>> seeds = new HashMap<>();

    /** Where in the text the run of common words ends that a place is of. */
    private final Map<Place, Integer> ends = new HashMap<>();

    Splice(Words text, ChanceWeights weights, List<Printed> prints) {
        this.text = text;
        this.weights = weights;
        this.prints = prints;
        Set<List<String>> wanted = new HashSet<>();
        for (int at = 0; at + SEED <= text.size(); at++)
            wanted.add(seed(text, at));
        for (int print = 0; print < prints.size(); print++)
            plant(wanted, print);
    }

    private void plant(Set<List<String>> wanted, int print) {
        Words words = prints.get(print).words();
        for (int from = 0; from + SEED <= words.size(); from++) {
            List<String> seed = seed(words, from);
            if (wanted.contains(seed))
                add(seed, new Place(print, from));
        }
    }

    private void add(List<String> seed, Place place) {
        List<Place> places = seeds.computeIfAbsent(seed, s -> new ArrayList<>());
        if (places.size() < MOST_PLACES)
            places.add(place);
    }

    private static List<String> seed(Words words, int at) {
        return List.of(words.word(at), words.word(at + 1), words.word(at + 2));
    }

    /**
     * The pieces in the order of the text; none if it is not spliced, or if a single print accounts for as much of it.
     *
     * @param single the weight of what the closest print has of the text; 0 if none is close
     */
    List<Piece> pieces(double single) {
        Account best = best();
        List<Piece> pieces = best.pieces();
        int covered = pieces.stream().mapToInt(Piece::length).sum();
        boolean better = best.worth > single - ChanceWeights.PLACE;
        return better && covered >= COVERED * text.size() && isSpliced(pieces) ? pieces : List.of();
    }

    private Account best() {
        Account[] best = new Account[text.size() + 1];
        best[0] = Account.NOTHING;
        for (int at = 0; at < text.size(); at++) {
            best[at + 1] = best[at].or(best[at + 1]);
            List<Place> places = at + SEED <= text.size() ? seeds.getOrDefault(seed(text, at), List.of()) : List.of();
            for (Place place : places)
                take(best, grown(place, at));
        }
        return best[text.size()];
    }

    private void take(Account[] best, Piece piece) {
        if (piece.length < SHORTEST)
            return;
        double weight = weights.of(piece.at, piece.end(), prints.get(piece.print).language());
        best[piece.end()] = best[piece.at].and(piece, weight).or(best[piece.end()]);
    }

    private Piece grown(Place place, int at) {
        Place run = new Place(place.print, place.from - at);
        int end = ends.getOrDefault(run, 0);
        if (end <= at) {
            end = end(place, at);
            ends.put(run, end);
        }
        return new Piece(place.print, at, place.from, end - at);
    }

    private int end(Place place, int at) {
        Words print = prints.get(place.print).words();
        int length = SEED;
        while (at + length < text.size() && place.from + length < print.size() && !text.isCutBefore(at + length)
                && text.word(at + length).equals(print.word(place.from + length)))
            length++;
        return at + length;
    }

    private boolean isSpliced(List<Piece> pieces) {
        for (int i = 1; i < pieces.size(); i++)
            if (isSeam(pieces.get(i - 1), pieces.get(i)))
                return true;
        return false;
    }

    /** Pieces of two prints of one statement are none: so reads a text that goes from one translation to another. */
    private boolean isSeam(Piece before, Piece after) {
        if (prints.get(before.print).occasion() != prints.get(after.print).occasion())
            return true;
        if (before.print != after.print || after.continues(before))
            return false;
        boolean shown = text.isCutBefore(after.at) && after.from > before.from;
        return !shown;
    }
}
