package org.onrecord.match.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a text out that is put together of pieces of the record: of several statements, or of distant parts of one, joined
 * without a sign that something is left out.
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
     * @param occasion index of the statement
     * @param print index of its print
     * @param at where it begins in the text, in words
     * @param from where it begins in the print
     * @param length in words
     */
    record Piece(int occasion, int print, int at, int from, int length) {

        private boolean isInSamePrint(Piece other) {
            return occasion == other.occasion && print == other.print;
        }

        /** Whether it goes on where another one ended, but for few words. */
        private boolean continues(Piece before) {
            int gap = from - before.from - before.length;
            return gap >= 0 && gap < DISTANT;
        }
    }

    private record Place(int occasion, int print, int from) {
    }

    private final Words text;
    private final List<List<Words>> prints;
    private final Map<List<String>, List<Place>> seeds = new HashMap<>();

    /** @param prints by statement and print */
    Splice(Words text, List<List<Words>> prints) {
        this.text = text;
        this.prints = prints;
        Set<List<String>> wanted = new HashSet<>();
        for (int at = 0; at + SEED <= text.size(); at++)
            wanted.add(seed(text, at));
        for (int occasion = 0; occasion < prints.size(); occasion++)
            for (int print = 0; print < prints.get(occasion).size(); print++)
                plant(wanted, occasion, print);
    }

    private void plant(Set<List<String>> wanted, int occasion, int print) {
        Words words = prints.get(occasion).get(print);
        for (int from = 0; from + SEED <= words.size(); from++) {
            List<String> seed = seed(words, from);
            if (wanted.contains(seed))
                add(seed, new Place(occasion, print, from));
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

    /** The pieces in the order of the text; none if it is not spliced. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int covered = 0;
        for (int at = 0; at + SEED <= text.size();) {
            Piece piece = longest(at, pieces.isEmpty() ? null : pieces.get(pieces.size() - 1));
            if (piece != null && piece.length >= SHORTEST) {
                pieces.add(piece);
                covered += piece.length;
                at += piece.length;
            } else {
                at++;
            }
        }
        return covered >= COVERED * text.size() && isSpliced(pieces) ? pieces : List.of();
    }

    /** Of equally long pieces the one of the print that the last piece is of. */
    private Piece longest(int at, Piece last) {
        Piece longest = null;
        for (Place place : seeds.getOrDefault(seed(text, at), List.of())) {
            Piece here = grown(place, at);
            boolean longer = longest == null || here.length > longest.length;
            boolean better = longest != null && here.length == longest.length && last != null && here.isInSamePrint(last)
                    && !longest.isInSamePrint(last);
            if (longer || better)
                longest = here;
        }
        return longest;
    }

    private Piece grown(Place place, int at) {
        Words print = prints.get(place.occasion).get(place.print);
        int length = SEED;
        while (at + length < text.size() && place.from + length < print.size() && !text.isCutBefore(at + length)
                && text.word(at + length).equals(print.word(place.from + length)))
            length++;
        return new Piece(place.occasion, place.print, at, place.from, length);
    }

    private boolean isSpliced(List<Piece> pieces) {
        for (int i = 1; i < pieces.size(); i++)
            if (isSeam(pieces.get(i - 1), pieces.get(i)))
                return true;
        return false;
    }

    /** Pieces of two prints of one statement are none: so reads a text that goes from one translation to another. */
    private boolean isSeam(Piece before, Piece after) {
        if (before.occasion != after.occasion)
            return true;
        if (before.print != after.print || after.continues(before))
            return false;
        boolean shown = text.isCutBefore(after.at) && after.from > before.from;
        return !shown;
    }
}
