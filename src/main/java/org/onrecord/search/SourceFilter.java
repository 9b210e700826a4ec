package org.onrecord.search;

import java.util.Set;

import org.onrecord.record.PartialDate;
import org.onrecord.record.SourceKind;

/**
 * Narrows a search of sources. A null set does not narrow; an empty one matches nothing.
 *
 * @param publishers primary keys of organizations
 * @param from published on or after it
 * @param to published on or before it
 * @param languages BCP 47 tags
 */
public record SourceFilter(Set<Long> publishers, PartialDate from, PartialDate to, Set<String> languages,
        Set<SourceKind> kinds) {
}
