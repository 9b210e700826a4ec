package org.onrecord.record;

/** The kinds of things that have an id of their own, each with the prefix that its ids begin with. */
public enum RecordKind {
    PERSON("per"),
    ORGANIZATION("org"),
    MEETING("mtg"),
    STATEMENT("stm"),
    QUOTATION("quo"),
    SOURCE("src"),
    CLAIM("clm");

    private final String prefix;

    RecordKind(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }
}
