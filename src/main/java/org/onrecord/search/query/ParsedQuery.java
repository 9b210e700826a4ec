package org.onrecord.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.onrecord.search.QueryNote;
import org.onrecord.search.query.QueryNode.And;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Not;
import org.onrecord.search.query.QueryNode.Or;

/**
 * What a text means as a query.
 *
 * @param root empty where the text asks for nothing: everything matches
 * @param notes what was ignored or read literally, in the order of the text
 */
public record ParsedQuery(Optional<QueryNode> root, List<QueryNote> notes) {

    /** What is asked for, in the order of the text: no negated leaf. */
    public List<Leaf> wanted() {
        List<Leaf> leaves = new ArrayList<>();
        root.ifPresent(node -> collect(node, true, false, leaves));
        return leaves;
    }

    /** All leaves, in the order of the text, negated or not. */
    public List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        root.ifPresent(node -> collect(node, true, true, leaves));
        return leaves;
    }

    private static void collect(QueryNode node, boolean wanted, boolean all, List<Leaf> into) {
        if (node instanceof And and)
            and.parts().forEach(part -> collect(part, wanted, all, into));
        else if (node instanceof Or or)
            or.parts().forEach(part -> collect(part, wanted, all, into));
        else if (node instanceof Not not)
            collect(not.part(), !wanted, all, into);
        else if (wanted || all)
            into.add((Leaf) node);
    }
}
