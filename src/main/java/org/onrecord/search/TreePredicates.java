package org.onrecord.search;

import java.util.function.Function;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.query.QueryNode;
import org.onrecord.search.query.QueryNode.And;
import org.onrecord.search.query.QueryNode.In;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Named;
import org.onrecord.search.query.QueryNode.Not;
import org.onrecord.search.query.QueryNode.Or;

/**
 * A query for records with names as the index understands it: the tree stays as it is, the leaves are whatever the searched
 * type makes of them. A field that names a record asks the searched record for the name, as words without it do.
 */
record TreePredicates(SearchPredicateFactory f, Function<Leaf, SearchPredicate> leaves) {

    SearchPredicate of(QueryNode node) {
        if (node instanceof And and)
            return all(and);
        if (node instanceof Or or)
            return any(or);
        if (node instanceof Not not)
            return f.not(of(not.part())).toPredicate();
        if (node instanceof Named named)
            return of(named.value());
        if (node instanceof In in)
            return f.match().field(Fields.LANGUAGE).matching(in.language()).toPredicate();
        return leaves.apply((Leaf) node);
    }

    private SearchPredicate all(And and) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        for (QueryNode part : and.parts()) {
            if (part instanceof Not not)
                all.mustNot(of(not.part()));
            else
                all.must(of(part));
        }
        return all.toPredicate();
    }

    private SearchPredicate any(Or or) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        or.parts().forEach(part -> any.should(of(part)));
        return any.toPredicate();
    }
}
