package org.onrecord.match.occasion;

import java.util.List;

/**
 * Which known occasions something may be.
 *
 * @param candidates the best first
 * @param decided whether the first candidate is the one
 */
public record OccasionMatch(List<Candidate> candidates, boolean decided) {

    /**
     * An occasion that it may be.
     *
     * @param occasion which
     * @param points how much agrees
     * @param confidence from 0 to 1
     */
    public record Candidate(KnownOccasion occasion, int points, double confidence) {
    }

    public OccasionMatch {
        candidates = List.copyOf(candidates);
    }

    /** The occasion that it is; null where none fits or several do. */
    public KnownOccasion match() {
        return decided ? candidates.get(0).occasion() : null;
    }

    /** Whether several fit and nothing tells which is meant. */
    public boolean ambiguous() {
        return !decided && candidates.size() > 1;
    }
}
