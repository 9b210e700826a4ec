package org.onrecord.quote.gold;

/**
 * How many were found, and how many of these were right.
 *
 * @param right found and wanted
 * @param found by the reader
 * @param wanted by the annotation
 */
public record Tally(int right, int found, int wanted) {

    /** Nothing counted yet. */
    public static final Tally NONE = new Tally(0, 0, 0);

    Tally right(int more) {
        return new Tally(right + more, found, wanted);
    }

    Tally found(int more) {
        return new Tally(right, found + more, wanted);
    }

    Tally wanted(int more) {
        return new Tally(right, found, wanted + more);
    }

    /** The share of what was found that is right; 1 where nothing was found. */
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /** The share of what was wanted that was found; 1 where nothing was wanted. */
    public double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    /** The harmonic mean of both. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
