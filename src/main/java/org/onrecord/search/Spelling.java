package org.onrecord.search;

import java.nio.charset.StandardCharsets;

import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** The words that a fuzzy word stands for, told by the automaton that the index itself looks them up with. */
final class Spelling {

    private final CompiledAutomaton automaton;
    private final int length;
    private final int edits;

    private Spelling(String word, int edits, int exactPrefix) {
        this.automaton = FuzzyQuery.getFuzzyAutomaton(word, edits, exactPrefix,
                FuzzyQuery.defaultTranspositions);
        this.length = word.codePointCount(0, word.length());
        this.edits = edits;
    }

    /**
     * @param word in the form of the index
     * @param edits 1 or 2
     */
    static Spelling near(String word, int edits) {
        return new Spelling(word, edits, NamePredicates.EXACT_PREFIX);
    }

    /** As {@link #near}, where the first letter may be wrong as well. */
    static Spelling anywhere(String word, int edits) {
        return new Spelling(word, edits, 0);
    }

    /** @param term a word in the form of the index */
    boolean matches(String term) {
        // As many edits as letters would turn anything into anything; the index leaves such out, too.
        if (Math.min(length, term.codePointCount(0, term.length())) <= edits)
            return false;
        byte[] bytes = term.getBytes(StandardCharsets.UTF_8);
        return automaton.runAutomaton.run(bytes, 0, bytes.length);
    }
}
