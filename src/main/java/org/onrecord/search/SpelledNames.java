package org.onrecord.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.onrecord.search.analysis.NameWords;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Word;

/** Finds a word as a name in any of its spellings, in whichever script: phrases and prefixes are taken as they are typed. */
final class SpelledNames {

    /** Next to nothing: what is written as it was typed is worth more, however common the word. */
    private static final float WORTH = 0.01f;

    private SpelledNames() {
    }

    /**
     * @param field has the keys of names
     * @return empty for what is not looked for so
     */
    static Optional<SearchPredicate> of(SearchPredicateFactory f, String field, Leaf leaf) {
        List<Set<String>> keys = leaf instanceof Word ? NameWords.asked(leaf.text()) : List.of();
        if (keys.isEmpty())
            return Optional.empty();
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        for (Set<String> ofWord : keys)
            all.must(f.match().field(field).matching(String.join(" ", ofWord)));
        return Optional.of(f.bool().must(all).constantScore().boost(WORTH).toPredicate());
    }
}
