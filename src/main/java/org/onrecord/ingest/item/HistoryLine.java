package org.onrecord.ingest.item;

import java.time.Instant;

import org.onrecord.record.HistoryAction;

/**
 * One change of something.
 *
 * @param at when
 * @param actor who
 * @param action what was done
 * @param property which property changed, or null for the whole
 * @param before the value before, or null
 * @param after the value after, or null
 * @param reason why, or null
 */
public record HistoryLine(Instant at, String actor, HistoryAction action, String property, String before, String after,
        String reason) {
}
