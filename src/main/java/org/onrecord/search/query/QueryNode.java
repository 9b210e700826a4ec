package org.onrecord.search.query;

import java.util.List;

import org.onrecord.record.PartialDate;
import org.onrecord.record.SpeechMode;

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

        /** What was typed, without marks, stars and tildes. */
        String text();
    }

    /** What a field asks of the statement or of a quotation. */
    sealed interface Condition extends QueryNode {

        /** Which field. */
        Field field();
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

    /**
     * Any word that is spelled nearly so.
     *
     * @param edits how many letters may be added, left out, changed, or swapped with their neighbour: 1 or 2
     */
    record Fuzzy(int start, int end, String text, int edits) implements Leaf {
    }

    /**
     * Words side by side, verbatim.
     *
     * @param slop by how many places altogether the words may have moved from where they were typed; 0 for side by side.
     *        A word in between is one place, two neighbours that are swapped are two
     */
    record Phrase(int start, int end, String text, int slop) implements Leaf {
    }

    /**
     * A record that is called so.
     *
     * @param field one that {@link Field#isName}
     * @param value what must hold for the names of one and the same record
     */
    record Named(int start, int end, Field field, QueryNode value) implements Condition {
    }

    /** @param language a BCP 47 tag in its canonical case */
    record In(int start, int end, String language) implements Condition {

        @Override
        public Field field() {
            return Field.IN;
        }
    }

    /**
     * Said on days that may lie within these bounds, inclusive.
     *
     * @param from null for no bound, but not both
     * @param to null for no bound
     */
    record Said(int start, int end, PartialDate from, PartialDate to) implements Condition {

        @Override
        public Field field() {
            return Field.SAID;
        }
    }

    /** Given so by a source. */
    record Mode(int start, int end, SpeechMode mode) implements Condition {

        @Override
        public Field field() {
            return Field.MODE;
        }
    }
}
