package org.onrecord.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.onrecord.search.StatementCard.QuotationCard;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.mapping.IndexedStatement.IndexedWording;
import org.onrecord.search.query.QueryNode;
import org.onrecord.search.query.QueryNode.And;
import org.onrecord.search.query.QueryNode.In;
import org.onrecord.search.query.QueryNode.Mode;
import org.onrecord.search.query.QueryNode.Named;
import org.onrecord.search.query.QueryNode.Not;
import org.onrecord.search.query.QueryNode.Or;

/**
 * The fields of a query that are asked of a quotation, once as the index understands them and once for a quotation in hand:
 * the two must agree, or a hit would show a quotation that it was not found by.
 *
 * @param names what the fields name
 */
record QuotationConditions(Map<QueryNode, NamedRecords> names) {

    SearchPredicate predicate(SearchPredicateFactory f, QueryNode node) {
        if (node instanceof Not not)
            return f.not(predicate(f, not.part())).toPredicate();
        if (node instanceof In in)
            return f.match().field(wording(Fields.LANGUAGE)).matching(in.language()).toPredicate();
        if (node instanceof Mode mode)
            return f.match().field(wording(Fields.SPEECH_MODE)).matching(mode.mode().name()).toPredicate();
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        if (node instanceof And and)
            and.parts().forEach(part -> all.filter(predicate(f, part)));
        else if (node instanceof Or or)
            or.parts().forEach(part -> all.should(predicate(f, part)));
        else
            printedBy((Named) node).forEach((field, keys) -> all.should(Narrowing.anyOf(f, field, keys)));
        return all.toPredicate();
    }

    private Map<String, Set<String>> printedBy(Named source) {
        NamedRecords named = names.getOrDefault(source, NamedRecords.NONE);
        return Map.of(wording(Fields.SOURCE), named.sources(), wording(Fields.PUBLISHER), named.publishers());
    }

    /** Whether all of them hold for a quotation. */
    boolean hold(List<QueryNode> conditions, QuotationCard card, IndexedWording wording) {
        return conditions.stream().allMatch(condition -> holds(condition, card, wording));
    }

    private boolean holds(QueryNode node, QuotationCard card, IndexedWording wording) {
        if (node instanceof And and)
            return hold(and.parts(), card, wording);
        if (node instanceof Or or)
            return or.parts().stream().anyMatch(part -> holds(part, card, wording));
        if (node instanceof Not not)
            return !holds(not.part(), card, wording);
        if (node instanceof In in)
            return in.language().equals(card.language());
        if (node instanceof Mode mode)
            return mode.mode() == card.speechMode();
        NamedRecords named = names.getOrDefault((Named) node, NamedRecords.NONE);
        return named.sources().contains(String.valueOf(card.source()))
                || named.publishers().contains(String.valueOf(wording.publisher()));
    }

    private static String wording(String field) {
        return Fields.within(Fields.WORDINGS, field);
    }
}
