package org.onrecord.bench;

import java.util.Set;

/**
 * A quote of which it is known what its verification must come to.
 *
 * @param kind the row of the report
 * @param speaker the name of the one it is attributed to, or null
 * @param verdicts that are right
 * @param alert that its best match must have, or null
 */
record QuoteCase(Kind kind, String text, String speaker, Set<String> verdicts, String alert) {

    /** What was done to the words of the record. */
    enum Kind {
        VERBATIM("verbatim, whole", 1),
        TRUNCATED("verbatim, truncated", 1),
        NEGATION("one negation changed", 1),
        NUMBER("one number changed", 1),
        NAME("one name changed", 1),
        SPEAKER("another speaker", 0.99),
        SPLICED("two statements spliced", 0.99),
        UNRELATED("unrelated words", 1);

        private final String label;
        private final double bar;

        Kind(String label, double bar) {
            this.label = label;
            this.bar = bar;
        }

        String label() {
            return label;
        }

        /** The least share of cases that must be right. */
        double bar() {
            return bar;
        }
    }
}
