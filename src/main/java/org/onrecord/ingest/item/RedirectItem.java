package org.onrecord.ingest.item;

/**
 * That a merged record answers under another id.
 *
 * @param id the id that was merged away
 * @param to the id that answers for it
 */
public record RedirectItem(String id, String to) implements RecordItem {
}
