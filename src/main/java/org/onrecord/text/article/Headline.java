package org.onrecord.text.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the headline among what stands above the first paragraph of a text that does not mark it. */
final class Headline {

    /** In UTF-16 units. */
    static final int LONGEST = 250;

    /** Words of fewer letters are in every text. */
    private static final int CONTENT_WORD = 4;

    /** Letters by which words are compared, since headlines inflect them otherwise. */
    private static final int STEM = 5;

    private static final int PARAGRAPHS = 3;

    private Headline() {
    }

    /**
     * The line of which the first paragraphs repeat most words; of several, the first one.
     *
     * @param start the index of the first paragraph
     * @return its index; -1 if there is none
     */
    static int among(Layout layout, int start) {
        Set<String> beginning = beginning(layout, start);
        int best = -1;
        long most = -1;
        for (int i = 0; i < start; i++) {
            if (!isCandidate(layout, i))
                continue;
            long repeated = contentSet(layout.passage(i).words()).stream().filter(beginning::contains).count();
            if (repeated > most) {
                best = i;
                most = repeated;
            }
        }
        return best;
    }

    private static Set<String> beginning(Layout layout, int start) {
        StringBuilder words = new StringBuilder();
        int paragraphs = 0;
        for (int i = start; i < layout.size() && paragraphs < PARAGRAPHS; i++) {
            if (layout.sign(i) != Sign.PROSE)
                continue;
            words.append(' ').append(layout.passage(i).words());
            paragraphs++;
        }
        return contentSet(words.toString());
    }

    private static boolean isCandidate(Layout layout, int index) {
        Passage passage = layout.passage(index);
        boolean marked = passage.given() == BlockKind.SUBHEADING;
        boolean question = layout.sign(index) == Sign.PROSE && SignReader.endsSentence(passage.words())
                && !passage.words().endsWith(".");
        boolean title = layout.sign(index) == Sign.TITLE || question;
        return title && passage.words().length() <= LONGEST && (marked || PhraseTable.words(passage.words()).size() > 2);
    }

    static Set<String> contentSet(String text) {
        return new HashSet<>(contentWords(text));
    }

    /** The words of a text that say what it is about, by their first letters. */
    static List<String> contentWords(String text) {
        return PhraseTable.words(text).stream().filter(word -> word.length() >= CONTENT_WORD)
                .map(word -> word.substring(0, Math.min(word.length(), STEM))).toList();
    }
}
