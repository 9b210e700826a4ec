package org.onrecord.ingest.item;

import java.util.List;

/**
 * That something was removed for good; only that it was remains.
 *
 * @param id the id that it had
 * @param history when, by whom and why
 */
public record ErasureItem(String id, List<HistoryLine> history) implements RecordItem {

    public ErasureItem {
        history = history == null ? List.of() : List.copyOf(history);
    }
}
