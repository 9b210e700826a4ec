package org.onrecord.match.wordings;

import java.util.List;

/**
 * How two wordings stand to each other: how much alike they are, and what is different however alike they are. A sentence and
 * its negation are about 99 % alike, so that no likeness alone shows that two wordings say the same.
 *
 * @param likeness symmetric
 * @param differences in negation, number and name; empty if there are none
 * @param swapped whether two of their words changed places, so that the rest speaks of the other one
 */
public record Comparison(Likeness likeness, List<Difference> differences, boolean swapped) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Compares two wordings. */
    public static Comparison of(WordingText one, WordingText two) {
        TermAlignment alignment = TermAlignment.of(one, two);
        return new Comparison(Likeness.between(one, two, alignment), Guards.between(one, two, alignment),
                SwappedWords.in(one, two, alignment));
    }

    /** Whether both may render one statement as far as negation, number, name and what is said of what go. */
    public boolean isUnguarded() {
        return differences.isEmpty() && !swapped;
    }
}
