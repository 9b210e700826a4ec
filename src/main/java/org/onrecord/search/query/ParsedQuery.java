package org.onrecord.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.onrecord.search.QueryNote;
import org.onrecord.search.query.QueryNode.And;
import org.onrecord.search.query.QueryNode.Condition;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Named;
import org.onrecord.search.query.QueryNode.Not;
import org.onrecord.search.query.QueryNode.Or;

/**
 * What a text means as a query.
 *
 * @param root empty where the text asks for nothing: everything matches
 * @param notes what was ignored or read literally, in the order of the text
 */
public record ParsedQuery(Optional<QueryNode> root, List<QueryNote> notes) {

    /** What is asked for, in the order of the text: no negated leaf, and none within a field. */
    public List<Leaf> wanted() {
        List<Leaf> leaves = new ArrayList<>();
        visit((node, wanted) -> {
            if (wanted && node instanceof Leaf leaf)
                leaves.add(leaf);
        });
        return leaves;
    }

    /** All leaves, in the order of the text, negated or not; none within a field. */
    public List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        visit((node, wanted) -> {
            if (node instanceof Leaf leaf)
                leaves.add(leaf);
        });
        return leaves;
    }

    /** All leaves, in the order of the text, negated or not, and also those within fields. */
    public List<Leaf> leavesOfFieldsToo() {
        List<Leaf> leaves = new ArrayList<>();
        visit((node, wanted) -> {
            if (node instanceof Named named)
                leaves.addAll(new ParsedQuery(Optional.of(named.value()), List.of()).leaves());
            else if (node instanceof Leaf leaf)
                leaves.add(leaf);
        });
        return leaves;
    }

    /** The records that its fields name, in the order of the text, negated or not. */
    public List<Named> named() {
        List<Named> named = new ArrayList<>();
        visit((node, wanted) -> {
            if (node instanceof Named name)
                named.add(name);
        });
        return named;
    }

    /** Whether it asks for nothing but that something does not match. */
    public boolean onlyLeavesOut() {
        List<QueryNode> asked = new ArrayList<>();
        visit((node, wanted) -> {
            if (wanted)
                asked.add(node);
        });
        return root.isPresent() && asked.isEmpty();
    }

    /** @param visitor is given each leaf and condition, and whether it is asked for rather than left out */
    private void visit(BiConsumer<QueryNode, Boolean> visitor) {
        root.ifPresent(node -> visit(node, true, visitor));
    }

    private static void visit(QueryNode node, boolean wanted, BiConsumer<QueryNode, Boolean> visitor) {
        if (node instanceof And and)
            and.parts().forEach(part -> visit(part, wanted, visitor));
        else if (node instanceof Or or)
            or.parts().forEach(part -> visit(part, wanted, visitor));
        else if (node instanceof Not not)
            visit(not.part(), !wanted, visitor);
        else if (node instanceof Leaf || node instanceof Condition)
            visitor.accept(node, wanted);
    }
}
