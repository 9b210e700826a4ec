package org.onrecord.ingest.item;

import java.util.List;

import org.onrecord.record.MeetingClassification;
import org.onrecord.record.MeetingStatus;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Place;
import org.onrecord.record.ReviewStatus;

/**
 * A meeting.
 *
 * @param id its key
 * @param name what the occasion is called
 * @param classification what sort of occasion it is
 * @param status null where unknown
 * @param start the first day, or null
 * @param end the last day, or null
 * @param place or null
 * @param parent the key of the visit or trip that it was part of, or null
 * @param previous the key of the meeting before it in a series, or null
 * @param participants who took part
 * @param evidence where sources speak of it
 * @param rule the extraction rule that found it, or null
 * @param confidence of that rule, 0 to 1, or null
 * @param reviewStatus null for CONFIRMED
 * @param history what was done to it so far; null or empty lets the import write its own first entry
 */
public record MeetingItem(String id, String name, MeetingClassification classification, MeetingStatus status, PartialDate start,
        PartialDate end, Place place, String parent, String previous, List<ParticipantLine> participants,
        List<EvidenceLine> evidence, String rule, Double confidence, ReviewStatus reviewStatus,
        List<HistoryLine> history) implements RecordItem {

    public MeetingItem {
        participants = participants == null ? List.of() : List.copyOf(participants);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        history = history == null ? List.of() : List.copyOf(history);
    }
}
