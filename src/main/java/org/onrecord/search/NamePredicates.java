package org.onrecord.search;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.query.QueryNode.Fuzzy;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Phrase;
import org.onrecord.search.query.QueryNode.Prefix;

/** A leaf of a query as it is asked of names, and of other fields that are analysed like them. */
final class NamePredicates {

    /** Letters at the beginning of a fuzzy word that are taken for right: what differs there is rarely the same word. */
    static final int EXACT_PREFIX = 1;

    private NamePredicates() {
    }

    /** All that a record is called, as it is typed or in another spelling or script. */
    static SearchPredicate names(SearchPredicateFactory f, Leaf leaf) {
        SearchPredicate asTyped = words(f, Fields.NAMES, leaf);
        return SpelledNames.of(f, Fields.SPELLINGS, leaf)
                .map(spelled -> f.bool().should(asTyped).should(spelled).toPredicate()).orElse(asTyped);
    }

    /** One field. */
    static SearchPredicate words(SearchPredicateFactory f, String field, Leaf leaf) {
        if (leaf instanceof Prefix)
            return f.prefix().field(field).matching(leaf.text()).toPredicate();
        if (leaf instanceof Fuzzy fuzzy)
            return f.match().field(field).matching(leaf.text()).fuzzy(fuzzy.edits(), EXACT_PREFIX).toPredicate();
        int slop = leaf instanceof Phrase phrase ? phrase.slop() : 0;
        return f.phrase().field(field).matching(leaf.text()).slop(slop).toPredicate();
    }
}
