package org.onrecord.search;

import java.util.List;

import org.onrecord.record.Position;

/**
 * A statement found.
 *
 * @param card what the index keeps of it to show
 * @param score its relevance; null where the order is not by relevance
 * @param highlights where its quotations match; empty where nothing was asked or only a name matched
 */
public record StatementHit(StatementCard card, Float score, Position position, List<Highlight> highlights) {
}
