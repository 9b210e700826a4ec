package org.onrecord.ingest.item;

import java.util.List;

import org.onrecord.record.PartialDate;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.SourceKind;
import org.onrecord.record.SourceStatus;

/**
 * A source with the texts archived of it.
 *
 * @param id its key
 * @param kind what sort of document it is
 * @param status null for CURRENT
 * @param url its address, or null
 * @param headline its title
 * @param publisher the key of the organization that published it, or null
 * @param creditedAgency the key of the agency that it credits, or null
 * @param byline or null
 * @param datePublished or null
 * @param dateRetrieved or null
 * @param language BCP 47, or null
 * @param licence or null
 * @param versions the archived texts, oldest first; at least one
 * @param reviewStatus null for CONFIRMED
 * @param history what was done to it so far; null or empty lets the import write its own first entry
 */
public record SourceItem(String id, SourceKind kind, SourceStatus status, String url, String headline, String publisher,
        String creditedAgency, String byline, PartialDate datePublished, PartialDate dateRetrieved, String language,
        String licence, List<VersionLine> versions, ReviewStatus reviewStatus,
        List<HistoryLine> history) implements RecordItem {

    public SourceItem {
        versions = versions == null ? List.of() : List.copyOf(versions);
        history = history == null ? List.of() : List.copyOf(history);
    }
}
