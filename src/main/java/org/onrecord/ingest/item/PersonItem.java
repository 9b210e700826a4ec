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
 * @param reviewStatus null for CONFIRMED
 * @param history what was done to it so far; null or empty lets the import write its own first entry
 */
public record PersonItem(String id, String name, String familyName, String givenName, PartialDate born, PartialDate died,
        List<OtherName> otherNames, List<Identifier> identifiers, List<MembershipLine> memberships, ReviewStatus reviewStatus,
        List<HistoryLine> history) implements RecordItem {

    public PersonItem {
        otherNames = otherNames == null ? List.of() : List.copyOf(otherNames);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
        memberships = memberships == null ? List.of() : List.copyOf(memberships);
        history = history == null ? List.of() : List.copyOf(history);
    }
}
