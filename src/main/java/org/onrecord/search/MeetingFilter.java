package org.onrecord.search;

import java.util.Set;

import org.onrecord.record.MeetingClassification;
import org.onrecord.record.PartialDate;

/**
 * Narrows a search of meetings. A null set does not narrow; an empty one matches nothing.
 *
 * @param from inclusive: meetings that end on or after it
 * @param to inclusive: meetings that begin on or before it
 * @param place words that its venue, town or country must have
 * @param participants primary keys of people or organizations, any of whom took part
 * @param sources primary keys of sources that speak of it
 * @param parent primary key of the meeting that it was part of, or null
 */
public record MeetingFilter(PartialDate from, PartialDate to, String place, Set<Long> participants,
        Set<MeetingClassification> classifications, Set<Long> sources, Long parent) {
}
