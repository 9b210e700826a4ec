package org.onrecord.quote.frame;

/** How a clause says who speaks. */
public enum ClauseKind {
    /** "Peskov said". */
    SUBJECT_VERB("subject-verb"),
    /** "said Peskov". */
    VERB_SUBJECT("verb-subject"),
    /** "adding that": of whoever spoke before it. */
    PARTICIPLE("participle"),
    /** "according to Peskov". */
    ACCORDING("according-to"),
    /** "described by Peskov as". */
    PASSIVE("passive"),
    /** "Peskov's warning that", "a statement by Peskov". */
    NOMINAL("nominal-cue"),
    /** "quoted by Tass", "in remarks carried by state television": names no speaker but through whom the words came. */
    RELAY("relay");

    private final String label;

    ClauseKind(String label) {
        this.label = label;
    }

    /** What rules are called after it. */
    public String label() {
        return label;
    }
}
