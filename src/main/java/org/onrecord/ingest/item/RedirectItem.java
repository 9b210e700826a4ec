package org.onrecord.ingest.item;

import java.util.List;

/**
 * That a merged record answers under another id.
 *
 * @param id the id that was merged away
 * @param to the id that answers for it
 * @param history what was done to it so far
 */
public record RedirectItem(String id, String to, List<HistoryLine> history) implements RecordItem {

    public RedirectItem {
        history = history == null ? List.of() : List.copyOf(history);
    }
}
