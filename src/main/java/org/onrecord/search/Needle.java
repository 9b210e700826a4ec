package org.onrecord.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.NameWords;
import org.onrecord.search.analysis.Words;
import org.onrecord.search.query.QueryNode.Fuzzy;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Phrase;
import org.onrecord.search.query.QueryNode.Prefix;
import org.onrecord.search.query.QueryNode.Word;

/**
 * A leaf of a query made ready to be looked for in quotations.
 *
 * @param scope what a quotation must be like for this to be marked in it
 * @param terms by analyzer: what to look for in the words that it makes
 * @param nearly which words are like a fuzzy one; null for the others
 * @param names the keys of each word as a name; none if it is not looked for as one
 */
record Needle(Leaf leaf, QuotationScope scope, Map<String, List<String>> terms, Spelling nearly, List<Set<String>> names) {

    static Needle of(Leaf leaf, QuotationScope scope) {
        if (leaf instanceof Prefix || leaf instanceof Fuzzy)
            return new Needle(leaf, scope, Map.of(Analyzers.VERBATIM, List.of(leaf.text())),
                    leaf instanceof Fuzzy fuzzy ? Spelling.near(fuzzy.text(), fuzzy.edits()) : null, List.of());
        Map<String, List<String>> terms = new HashMap<>();
        List<String> analyzers = leaf instanceof Phrase
                ? List.of(Analyzers.VERBATIM)
                : List.of(Analyzers.ENGLISH, Analyzers.RUSSIAN, Analyzers.NEUTRAL);
        for (String analyzer : analyzers)
            terms.put(analyzer, Words.terms(analyzer, leaf.text()));
        return new Needle(leaf, scope, terms, null, leaf instanceof Word ? NameWords.asked(leaf.text()) : List.of());
    }

    /** How far the words of a near phrase may be moved; 0 for all else. */
    int slop() {
        return leaf instanceof Phrase phrase ? phrase.slop() : 0;
    }

    /** The analyzer whose words it is looked for in. */
    String analyzer(String language) {
        return terms.containsKey(Analyzers.VERBATIM) ? Analyzers.VERBATIM : Analyzers.forLanguage(language);
    }

    /** Whether a word is this term of it. */
    boolean stands(String term, Words.Word word) {
        if (leaf instanceof Prefix)
            return word.term().startsWith(term);
        return nearly == null ? word.term().equals(term) : nearly.matches(word.term());
    }
}
