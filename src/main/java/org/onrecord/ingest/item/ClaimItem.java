package org.onrecord.ingest.item;

import java.util.List;

import org.onrecord.record.ClaimProperty;
import org.onrecord.record.ReviewStatus;

/**
 * A source's assertion about a meeting.
 *
 * @param id its key
 * @param meeting the key of the meeting
 * @param source the key of the source
 * @param property which fact
 * @param value in the source's terms
 * @param citing the keys of the organizations that the source cites for it
 * @param evidence the source's own words
 * @param rule the extraction rule that found it, or null
 * @param confidence of that rule, 0 to 1, or null
 * @param reviewStatus null for CONFIRMED
 * @param history what was done to it so far; null or empty lets the import write its own first entry
 */
public record ClaimItem(String id, String meeting, String source, ClaimProperty property, String value, List<String> citing,
        List<EvidenceLine> evidence, String rule, Double confidence, ReviewStatus reviewStatus,
        List<HistoryLine> history) implements RecordItem {

    public ClaimItem {
        citing = citing == null ? List.of() : List.copyOf(citing);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        history = history == null ? List.of() : List.copyOf(history);
    }
}
