package org.onrecord.ingest.historian;

import java.util.List;

/**
 * What a remark says of meetings.
 *
 * @param encounters the meetings that it names, in order
 * @param companions who made the journey too, without being said to have met anybody
 */
record Remarks(List<Encounter> encounters, List<Mention> companions) {

    Remarks {
        encounters = List.copyOf(encounters);
        companions = List.copyOf(companions);
    }
}
