package org.onrecord.match.verification;

/**
 * The stretch of a print that is closest to a text: the least must be changed, added or left out.
 *
 * @param from the index of its first word
 * @param to the index after its last word
 * @param cost of the changes; 0 for the very words of the text
 */
record Passage(int from, int to, int cost) {

    private static final int GAP = 2;

    /** Less than two gaps, but more than one: so as many words as can be stay in their places. */
    private static final int REPLACEMENT = 3;

    int length() {
        return to - from;
    }

    /** With so many words more before and after it, as far as the print has them. */
    Passage widened(int before, int after, Words print) {
        return new Passage(Math.max(0, from - before), Math.min(print.size(), to + after), cost);
    }

    /**
     * Finds it (Sellers' algorithm: an edit distance with free ends). Where the text has a cut, any words of the print may
     * be left out for nothing. Of equally close stretches the longest, then the first. Takes as many steps as both lengths
     * multiplied.
     */
    static Passage closest(Words text, Words print) {
        int width = print.size() + 1;
        Row row = new Row(new int[width], new int[width]);
        for (int j = 0; j < width; j++)
            row.starts[j] = j;
        for (int i = 0; i < text.size(); i++) {
            if (text.isCutBefore(i))
                row.skip();
            row = row.next(text.word(i), print);
        }
        return row.best();
    }

    private record Row(int[] costs, int[] starts) {

        void skip() {
            for (int j = 1; j < costs.length; j++)
                if (costs[j - 1] < costs[j])
                    take(j, costs[j - 1], starts[j - 1]);
        }

        Row next(String word, Words print) {
            Row next = new Row(new int[costs.length], new int[costs.length]);
            next.take(0, costs[0] + GAP, 0);
            for (int j = 1; j < costs.length; j++) {
                next.take(j, costs[j - 1] + (word.equals(print.word(j - 1)) ? 0 : REPLACEMENT), starts[j - 1]);
                next.takeIfBetter(j, costs[j] + GAP, starts[j]);
                next.takeIfBetter(j, next.costs[j - 1] + GAP, next.starts[j - 1]);
            }
            return next;
        }

        /** Of equal cost those that make the stretch longer: it has more words of the text. */
        private void takeIfBetter(int j, int cost, int start) {
            if (cost < costs[j] || cost == costs[j] && start < starts[j])
                take(j, cost, start);
        }

        private void take(int j, int cost, int start) {
            costs[j] = cost;
            starts[j] = start;
        }

        Passage best() {
            Passage best = null;
            for (int j = 0; j < costs.length; j++) {
                Passage here = new Passage(starts[j], j, costs[j]);
                if (best == null || here.cost < best.cost || here.cost == best.cost && here.length() > best.length())
                    best = here;
            }
            return best;
        }
    }
}
