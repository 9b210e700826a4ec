package org.onrecord.record;

/** Where a row stands in a list, as a cursor keeps it. */
public sealed interface Position permits Position.Key, Position.Rank {

    /**
     * In a list ordered by stored values: exact while rows are added or removed.
     *
     * @param text the value that the list is ordered by; empty where the row has none
     * @param id the primary key, which orders rows of equal value
     */
    record Key(String text, long id) implements Position {
    }

    /**
     * In a list ordered by relevance: exact while the index is unchanged.
     *
     * @param offset how many rows stand before it
     */
    record Rank(int offset) implements Position {
    }
}
