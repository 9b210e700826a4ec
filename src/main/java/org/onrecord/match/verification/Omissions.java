package org.onrecord.match.verification;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text with the very words of a print leaves out of the sentences that it takes them from.
 *
 * @param before what stands before it in its first sentence, up to the text; empty if it begins with a sentence
 * @param within what its cuts stand for, as far as it is of the sentences around them
 * @param after what stands after it in its last sentence, from the text on; empty if it ends with one
 */
record Omissions(String before, List<String> within, String after) {

    static Omissions of(Words text, Words printed, List<Integer> breaks, Passage passage) {
        Omissions around = around(printed, breaks, passage);
        return new Omissions(around.before, within(text, printed, passage, new SentenceEdges(printed, breaks)), around.after);
    }

    /** What stands before and after a passage, whether or not the text has its very words. */
    static Omissions around(Words printed, List<Integer> breaks, Passage passage) {
        SentenceEdges edges = new SentenceEdges(printed, breaks);
        int first = edges.first(passage.from());
        int last = edges.last(passage.to());
        String before = printed.text().substring(printed.start(first), printed.start(passage.from()));
        String after = printed.text().substring(printed.end(passage.to() - 1), printed.end(last - 1));
        return new Omissions(before, List.of(), after);
    }

    private static List<String> within(Words text, Words printed, Passage passage, SentenceEdges edges) {
        List<String> within = new ArrayList<>();
        int at = passage.from();
        for (int from = 0; from < text.size();) {
            int to = from + 1;
            while (to < text.size() && !text.isCutBefore(to))
                to++;
            int found = at;
            while (!stands(text, from, to, printed, found))
                found++;
            if (from > 0 && found > at) {
                within.add(printed.text(at, Math.min(found, edges.last(at))));
                within.add(printed.text(Math.max(at, edges.first(found)), found));
            }
            at = found + to - from;
            from = to;
        }
        return within;
    }

    private static boolean stands(Words text, int from, int to, Words printed, int at) {
        for (int i = from; i < to; i++)
            if (!text.word(i).equals(printed.word(at + i - from)))
                return false;
        return true;
    }

    /** Whether it begins or ends in the middle of a sentence. */
    boolean cutsSentence() {
        return !before.isEmpty() || !after.isEmpty();
    }

    /** Whether a cut of the text stands for words. */
    boolean leavesOutWithin() {
        return !within.isEmpty();
    }
}
