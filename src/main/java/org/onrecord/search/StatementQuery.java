package org.onrecord.search;

import org.onrecord.record.Window;

/**
 * A search of statements.
 *
 * @param text what was typed, in the query language; null or blank for all
 * @param highlights whether to say where the hits match
 * @param total whether to count all hits
 */
public record StatementQuery(String text, StatementFilter filter, StatementOrder order, Window window, boolean highlights,
        boolean total) {
}
