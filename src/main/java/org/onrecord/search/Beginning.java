package org.onrecord.search;

import java.util.List;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.Words;
import org.onrecord.text.Folding;

/**
 * What was typed so far.
 *
 * @param words in the form of the verbatim index; at least one, and the last may be a beginning
 */
record Beginning(List<String> words) {

    /** The words of what was typed; none where it has none. */
    static List<String> wordsOf(String typed) {
        return Words.terms(Analyzers.VERBATIM, Folding.visible(typed));
    }

    /** All words but the last. */
    List<String> whole() {
        return words.subList(0, words.size() - 1);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** What texts begin with that go on from here, if their words are joined by spaces. */
    String joined() {
        return String.join(" ", words);
    }

    /** That a field has the whole words side by side, and a word that begins like the last, anywhere. */
    SearchPredicate in(SearchPredicateFactory f, String field) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        if (!whole().isEmpty())
            all.filter(f.phrase().field(field).matching(String.join(" ", whole())));
        return all.filter(f.prefix().field(field).matching(last())).toPredicate();
    }
}
