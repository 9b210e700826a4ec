package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.search.query.QueryNode;
import org.onrecord.search.query.QueryNode.And;
import org.onrecord.search.query.QueryNode.Condition;
import org.onrecord.search.query.QueryNode.Not;
import org.onrecord.search.query.QueryNode.Or;

/**
 * What the fields of a query ask of the quotation that a word beside them stands in: {@code "embassies reopen" in:ru} is one
 * quotation, in Russian, with these words.
 *
 * @param conditions trees of nothing but fields of a quotation; all of them must hold
 */
record QuotationScope(List<QueryNode> conditions) {

    static final QuotationScope NONE = new QuotationScope(List.of());

    /** Whether a part of a query is asked of a quotation and of nothing else. */
    static boolean isCondition(QueryNode node) {
        if (node instanceof And and)
            return and.parts().stream().allMatch(QuotationScope::isCondition);
        if (node instanceof Or or)
            return or.parts().stream().allMatch(QuotationScope::isCondition);
        if (node instanceof Not not)
            return isCondition(not.part());
        return node instanceof Condition condition && condition.field().isOfQuotation();
    }

    /** The scope of what stands side by side. */
    QuotationScope within(And and) {
        List<QueryNode> more = and.parts().stream().filter(QuotationScope::isCondition).toList();
        return more.isEmpty() ? this : with(more);
    }

    /** The scope of one part. */
    QuotationScope and(QueryNode condition) {
        return with(List.of(condition));
    }

    private QuotationScope with(List<QueryNode> more) {
        List<QueryNode> all = new ArrayList<>(conditions);
        all.addAll(more);
        return new QuotationScope(List.copyOf(all));
    }
}
