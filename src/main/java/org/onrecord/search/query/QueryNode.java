package org.onrecord.search.query;

import java.util.List;

/**
 * A query as a tree. Every node knows where it stands in the text that was typed: UTF-16 offsets, end exclusive.
 */
public sealed interface QueryNode {

    /** UTF-16 offset of its first code unit in the query. */
    int start();

    /** UTF-16 offset after its last code unit. */
    int end();

    /** What is looked for itself, not a combination of other nodes. */
    sealed interface Leaf extends QueryNode {

        /** What was typed, without marks and stars. */
        String text();
    }

    /** All parts must match. */
    record And(int start, int end, List<QueryNode> parts) implements QueryNode {
    }

    /** At least one part must match. */
    record Or(int start, int end, List<QueryNode> parts) implements QueryNode {
    }

    /** The part must not match. */
    record Not(int start, int end, QueryNode part) implements QueryNode {
    }

    /** A word in any of its forms; where it holds several, such as {@code co-operation}, they stand side by side. */
    record Word(int start, int end, String text) implements Leaf {
    }

    /** Any word that begins so. */
    record Prefix(int start, int end, String text) implements Leaf {
    }

    /** Words side by side, verbatim. */
    record Phrase(int start, int end, String text) implements Leaf {
    }
}
