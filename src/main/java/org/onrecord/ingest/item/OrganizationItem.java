package org.onrecord.ingest.item;

import java.util.List;

import org.onrecord.record.Identifier;
import org.onrecord.record.OrganizationKind;
import org.onrecord.record.OtherName;
import org.onrecord.record.ReviewStatus;

/**
 * An organization.
 *
 * @param id its key
 * @param name the name that is shown
 * @param kind what sort of body it is
 * @param parent the key of the body that it belongs to, or null
 * @param otherNames further names
 * @param identifiers what other registers call it
 * @param rule the extraction rule that found it, or null
 * @param confidence of that rule, 0 to 1, or null
 * @param reviewStatus null for CONFIRMED
 * @param history what was done to it so far; null or empty lets the import write its own first entry
 */
public record OrganizationItem(String id, String name, OrganizationKind kind, String parent, List<OtherName> otherNames,
        List<Identifier> identifiers, String rule, Double confidence, ReviewStatus reviewStatus,
        List<HistoryLine> history) implements RecordItem {

    public OrganizationItem {
        otherNames = otherNames == null ? List.of() : List.copyOf(otherNames);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        history = history == null ? List.of() : List.copyOf(history);
    }
}
