package org.onrecord.search;

import java.util.List;

import org.onrecord.record.Slice;

/**
 * A page of hits.
 *
 * @param total how many hits there are in all; null where it was not asked for
 * @param notes what of the query was ignored or read literally, and why
 */
public record SearchResult<T>(Slice<T> page, Long total, List<QueryNote> notes) {
}
