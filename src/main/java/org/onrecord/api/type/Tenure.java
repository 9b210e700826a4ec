package org.onrecord.api.type;

import org.onrecord.record.PartialDate;

/**
 * From when to when an office was held.
 *
 * @param start the first day, or null where unknown
 * @param end the last day, or null where it goes on or is unknown
 */
public record Tenure(PartialDate start, PartialDate end) {

    /**
     * Whether the office may have been held on a day of {@code date}. Where neither end is known, nothing says so: false.
     */
    public boolean covers(PartialDate date) {
        if (start == null && end == null)
            return false;
        boolean begun = start == null || !start.first().isAfter(date.last());
        boolean ended = end != null && end.last().isBefore(date.first());
        return begun && !ended;
    }
}
