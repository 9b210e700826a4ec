package org.onrecord.match.verification;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.text.WordScanner;
import org.onrecord.text.WordToken;
import org.onrecord.text.WordToken.Role;

/**
 * The words of a text, and where something was left out between them.
 *
 * @param words without ellipses
 * @param cuts by word: whether an ellipsis stands before it, or the end of a span of a split quotation
 */
record Words(String text, List<WordToken> words, boolean[] cuts) {

    static Words of(List<String> spans) {
        List<WordToken> words = new ArrayList<>();
        List<Integer> cuts = new ArrayList<>();
        int base = 0;
        for (String span : spans) {
            cuts.add(words.size());
            for (WordToken word : WordScanner.scan(span)) {
                if (word.role() == Role.ELLIPSIS)
                    cuts.add(words.size());
                else
                    words.add(new WordToken(word.folded(), base + word.start(), base + word.end(), word.role()));
            }
            base += span.length() + 1;
        }
        boolean[] before = new boolean[words.size() + 1];
        cuts.forEach(cut -> before[cut] = cut > 0);
        return new Words(String.join(" ", spans), words, before);
    }

    int size() {
        return words.size();
    }

    String word(int at) {
        return words.get(at).folded();
    }

    /** The first word that begins at or after an offset; as many as there are if none does. */
    int firstFrom(int offset) {
        int low = 0;
        for (int high = size(); low < high;) {
            int middle = (low + high) >>> 1;
            if (start(middle) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /** Whether something was left out before this word; never before the first. */
    boolean isCutBefore(int at) {
        return cuts[at];
    }

    /** The text from one word to before another one. */
    String text(int from, int to) {
        return from == to ? "" : text.substring(start(from), end(to - 1));
    }

    int start(int at) {
        return words.get(at).start();
    }

    int end(int at) {
        return words.get(at).end();
    }
}
