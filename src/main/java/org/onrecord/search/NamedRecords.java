package org.onrecord.search;

import java.util.Set;

/**
 * The records that a word names, by their primary keys as the index has them.
 *
 * @param speakers people and organizations
 * @param publishers organizations alone
 */
record NamedRecords(Set<String> speakers, Set<String> publishers, Set<String> meetings, Set<String> sources) {

    static final NamedRecords NONE = new NamedRecords(Set.of(), Set.of(), Set.of(), Set.of());

    boolean isEmpty() {
        return speakers.isEmpty() && meetings.isEmpty() && sources.isEmpty();
    }
}
