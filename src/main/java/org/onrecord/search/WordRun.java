package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.Words;
import org.onrecord.search.analysis.Words.Word;

/**
 * Words of a text with nothing between them but white space, apostrophes and hyphens: no phrase goes beyond.
 *
 * @param text the whole text, which the offsets of the words are of
 * @param words in the form of the verbatim index
 */
record WordRun(String text, List<Word> words) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}'\u2019-]+");

    /** The runs of a text, in order. */
    static List<WordRun> of(String text) {
        List<Word> words = Words.of(Analyzers.VERBATIM, text);
        List<WordRun> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++)
            if (i == words.size() || !areJoined(text, words.get(i - 1), words.get(i))) {
                runs.add(new WordRun(text, words.subList(from, i)));
                from = i;
            }
        return runs;
    }

    private static boolean areJoined(String text, Word before, Word after) {
        // Nearly always; the pattern is for the rest.
        if (after.start() == before.end() + 1 && text.charAt(before.end()) == ' ')
            return true;
        return BETWEEN.matcher(text).region(before.end(), after.start()).matches();
    }

    int size() {
        return words.size();
    }

    String term(int i) {
        return words.get(i).term();
    }

    /** As the text has them, from one word to another one, that included. */
    String shown(int from, int last) {
        return text.substring(words.get(from).start(), words.get(last).end());
    }
}
