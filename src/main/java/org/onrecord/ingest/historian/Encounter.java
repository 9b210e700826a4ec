package org.onrecord.ingest.historian;

import java.util.List;

/**
 * A meeting that a remark names.
 *
 * @param start UTF-16 offset of the clause into the remarks
 * @param end offset after the last person named
 * @param others whom the traveller or visitor met
 * @param companions who was on the traveller's or visitor's side
 */
record Encounter(int start, int end, List<Mention> others, List<Mention> companions) {

    Encounter {
        others = List.copyOf(others);
        companions = List.copyOf(companions);
    }
}
