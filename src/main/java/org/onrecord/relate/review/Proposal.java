package org.onrecord.relate.review;

import java.time.Instant;

import org.onrecord.record.Position;
import org.onrecord.record.RecordKind;

/**
 * Something that waits for review.
 *
 * @param kind what it is
 * @param id its primary key
 * @param confidence how sure the rule is, from 0 to 1, or null
 * @param rule the rule that proposed it, or null
 * @param changedAt when it was proposed or last changed
 * @param position where it stands in the list
 */
public record Proposal(RecordKind kind, long id, Double confidence, String rule, Instant changedAt, Position.Key position) {
}
