package org.onrecord.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Which words of two texts correspond, in order: a heaviest common subsequence. It is exact where the product of both lengths,
 * after what they begin and end with alike, is at most {@value #MOST_CELLS}. Longer texts are first parted at the words that
 * each has once (Bram Cohen's patience diff) and, where there are none, in halves. So for texts of n and m words it takes
 * at most about 1,000 × (n + m) steps and 4 MB, whatever the texts.
 */
public final class WordAlignment {

    /** Of the table of one exact comparison; 4 bytes each. */
    static final int MOST_CELLS = 1_000_000;

    /** So deep is no text parted at single words; then in halves. */
    private static final int DEEPEST = 40;

    private final int[] one;
    private final int[] two;
    private final int[] weights;
    private final int[] partner;
    private final Deque<Block> open = new ArrayDeque<>();

    private record Block(int from, int to, int otherFrom, int otherTo, int depth) {

        long cells() {
            return (long) (to - from) * (otherTo - otherFrom);
        }
    }

    private WordAlignment(int[] one, int[] two, int[] weights) {
        this.one = one;
        this.two = two;
        this.weights = weights;
        this.partner = new int[one.length];
        Arrays.fill(partner, -1);
    }

    /**
     * Aligns two texts.
     *
     * @param one the words of one text, equal words as equal numbers
     * @param two the words of the other
     * @param weights by number of a word, how much it counts that it corresponds; at least 1
     * @return for each word of the first text the index of the one in the second that it corresponds to, or -1
     */
    public static int[] align(int[] one, int[] two, int[] weights) {
        WordAlignment alignment = new WordAlignment(one, two, weights);
        alignment.open.push(new Block(0, one.length, 0, two.length, 0));
        while (!alignment.open.isEmpty())
            alignment.align(alignment.open.pop());
        alignment.slide();
        return alignment.partner;
    }

    private void align(Block whole) {
        Block block = withoutEnds(whole);
        if (block.cells() == 0)
            return;
        if (block.cells() <= MOST_CELLS)
            exact(block);
        else if (block.depth() > DEEPEST || !partAtSingleWords(block))
            partInHalves(block);
    }

    private Block withoutEnds(Block block) {
        int from = block.from();
        int to = block.to();
        int otherFrom = block.otherFrom();
        int otherTo = block.otherTo();
        while (from < to && otherFrom < otherTo && one[from] == two[otherFrom])
            partner[from++] = otherFrom++;
        while (from < to && otherFrom < otherTo && one[to - 1] == two[otherTo - 1])
            partner[--to] = --otherTo;
        return new Block(from, to, otherFrom, otherTo, block.depth());
    }

    private void exact(Block block) {
        int width = block.otherTo() - block.otherFrom() + 1;
        int height = block.to() - block.from();
        int[] best = new int[(height + 1) * width];
        for (int i = height - 1; i >= 0; i--)
            for (int j = width - 2; j >= 0; j--) {
                int skip = Math.max(best[(i + 1) * width + j], best[i * width + j + 1]);
                int word = one[block.from() + i];
                best[i * width + j] = word == two[block.otherFrom() + j]
                        ? Math.max(skip, best[(i + 1) * width + j + 1] + weights[word])
                        : skip;
            }
        trace(block, best, width);
    }

    private void trace(Block block, int[] best, int width) {
        int i = 0;
        int j = 0;
        while (block.from() + i < block.to() && j < width - 1) {
            int here = best[i * width + j];
            int word = one[block.from() + i];
            if (word == two[block.otherFrom() + j] && here == best[(i + 1) * width + j + 1] + weights[word])
                partner[block.from() + i++] = block.otherFrom() + j++;
            else if (here == best[(i + 1) * width + j])
                i++;
            else
                j++;
        }
    }

    /** A word that could as well correspond next to its successor does: "and" before "we will", not another one before it. */
    private void slide() {
        int next = -1;
        for (int i = one.length - 1; i >= 0; i--) {
            if (partner[i] < 0)
                continue;
            if (next < 0 || !canSlide(i, next)) {
                next = i;
                continue;
            }
            partner[i] = -1;
            partner[next - 1] = partner[next] - 1;
            next--;
        }
    }

    private boolean canSlide(int word, int next) {
        boolean follows = word > 0 && partner[word - 1] >= 0 && partner[word - 1] == partner[word] - 1;
        boolean apart = next > word + 1 || partner[next] > partner[word] + 1;
        return apart && !follows && one[next - 1] == one[word] && two[partner[next] - 1] == one[word];
    }

    private void partInHalves(Block block) {
        int middle = (block.from() + block.to()) / 2;
        int otherMiddle = (block.otherFrom() + block.otherTo()) / 2;
        open.push(new Block(block.from(), middle, block.otherFrom(), otherMiddle, block.depth() + 1));
        open.push(new Block(middle, block.to(), otherMiddle, block.otherTo(), block.depth() + 1));
    }

    /** @return false if there is no word that both have once */
    private boolean partAtSingleWords(Block block) {
        int[] chain = longestRising(singles(block), block);
        if (chain.length == 0)
            return false;
        int from = block.from();
        int otherFrom = block.otherFrom();
        for (int at : chain) {
            open.push(new Block(from, at, otherFrom, partner[at], block.depth() + 1));
            from = at + 1;
            otherFrom = partner[at] + 1;
        }
        open.push(new Block(from, block.to(), otherFrom, block.otherTo(), block.depth() + 1));
        return true;
    }

    /** For each word of the first text that both have once, where the other has it; else -1. */
    private int[] singles(Block block) {
        Map<Integer, Integer> places = once(one, block.from(), block.to());
        Map<Integer, Integer> others = once(two, block.otherFrom(), block.otherTo());
        int[] single = new int[block.to() - block.from()];
        Arrays.fill(single, -1);
        places.forEach((word, place) -> {
            if (place >= 0)
                single[place - block.from()] = others.getOrDefault(word, -1);
        });
        return single;
    }

    private static Map<Integer, Integer> once(int[] words, int from, int to) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++)
            places.merge(words[i], i, (first, again) -> -1);
        return places;
    }

    /** The longest chain of pairs that rises on both sides (patience sorting); sets their partners. */
    private int[] longestRising(int[] single, Block block) {
        int[] tops = new int[single.length];
        int[] before = new int[single.length];
        int length = 0;
        for (int i = 0; i < single.length; i++) {
            if (single[i] < 0)
                continue;
            int pile = pile(tops, length, single, single[i]);
            before[i] = pile == 0 ? -1 : tops[pile - 1];
            tops[pile] = i;
            length = Math.max(length, pile + 1);
        }
        int[] chain = new int[length];
        for (int i = length == 0 ? -1 : tops[length - 1]; i >= 0; i = before[i]) {
            chain[--length] = block.from() + i;
            partner[block.from() + i] = single[i];
        }
        return chain;
    }

    private static int pile(int[] tops, int length, int[] single, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (single[tops[middle]] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
