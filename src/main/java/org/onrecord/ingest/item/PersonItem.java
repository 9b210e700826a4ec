package org.onrecord.ingest.item;

import java.util.List;

import org.onrecord.record.Identifier;
import org.onrecord.record.OtherName;
import org.onrecord.record.PartialDate;
import org.onrecord.record.ReviewStatus;

/**
 * A person.
 *
 * @param id the key
 * @param name the name that is shown
 * @param familyName or null where it is not known which part of the name that is
 * @param givenName or null
 * @param born or null
 * @param died or null
 * @param otherNames names in other scripts, transliterations, former names
 * @param identifiers what other registers call this person
 * @param memberships the offices held
 * @param evidence where sources name this person
 * @param rule the extraction rule that found it, or null
 * @param confidence of that rule, 0 to 1, or null
 * @param reviewStatus null for CONFIRMED
 * @param history what was done to it so far; null or empty lets the import write its own first entry
 */
public record PersonItem(String id, String name, String familyName, String givenName, PartialDate born, PartialDate died,
        List<OtherName> otherNames, List<Identifier> identifiers, List<MembershipLine> memberships, List<EvidenceLine> evidence,
        String rule, Double confidence, ReviewStatus reviewStatus,
        List<HistoryLine> history) implements RecordItem {

    public PersonItem {
        otherNames = otherNames == null ? List.of() : List.copyOf(otherNames);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        memberships = memberships == null ? List.of() : List.copyOf(memberships);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        history = history == null ? List.of() : List.copyOf(history);
    }
}
