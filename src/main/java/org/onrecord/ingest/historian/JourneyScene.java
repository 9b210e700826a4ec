package org.onrecord.ingest.historian;

import java.util.ArrayList;
import java.util.List;

/** A trip or visit with all who are named in it. */
final class JourneyScene {

    /** A meeting within it: where it is named in the archived text, and who took part beside the traveller or visitor. */
    record Meeting(int start, int end, List<JourneyPart> others, List<JourneyPart> companions) {
    }

    final Journey journey;
    /** The traveller; or the visitors. */
    final List<JourneyPart> travellers = new ArrayList<>();
    final List<JourneyPart> companions = new ArrayList<>();
    final List<Meeting> meetings = new ArrayList<>();

    JourneyScene(Journey journey) {
        this.journey = journey;
    }
}
