package org.onrecord.relate;

import java.util.List;

import org.onrecord.record.Agreement;
import org.onrecord.record.ClaimProperty;

/**
 * What sources say of one fact about a meeting, side by side.
 *
 * @param property which fact
 * @param agreement how the values stand to each other
 * @param values at least one, in the order of the record
 */
public record Account(ClaimProperty property, Agreement agreement, List<AccountValue> values) {
}
