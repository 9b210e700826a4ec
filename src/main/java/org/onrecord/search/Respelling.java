package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.Words;
import org.onrecord.search.analysis.Words.Word;
import org.onrecord.search.query.QueryNode.Leaf;

/** The text of a query in which single words are replaced, one after the other. */
final class Respelling {

    private final String typed;
    private final StringBuilder text;
    private int moved;

    Respelling(String typed) {
        this.typed = typed;
        this.text = new StringBuilder(typed);
    }

    /** The words of a part of the query, in the form of the index, with their offsets into the text that was typed. */
    List<Word> words(Leaf leaf) {
        List<Word> words = new ArrayList<>();
        for (Word word : Words.of(Analyzers.VERBATIM, typed.substring(leaf.start(), leaf.end())))
            words.add(new Word(word.term(), leaf.start() + word.start(), leaf.start() + word.end()));
        return words;
    }

    /** @param word one that stands after all that were replaced before */
    void replace(Word word, String better) {
        String before = typed.substring(word.start(), word.end());
        boolean isLower = before.equals(before.toLowerCase(Locale.ROOT));
        String after = isLower ? better.toLowerCase(Locale.ROOT) : better;
        text.replace(word.start() + moved, word.end() + moved, after);
        moved += after.length() - before.length();
    }

    /** Empty where it is as it was typed. */
    Optional<String> changed() {
        return text.toString().equals(typed) ? Optional.empty() : Optional.of(text.toString());
    }
}
