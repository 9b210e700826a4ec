package org.onrecord.match.occasion;

import org.onrecord.text.date.DateMention;
import org.onrecord.text.place.PlaceMention;

/** Words of a sentence that name something. */
sealed interface Entity {

    /** The index of its first word. */
    int first();

    /** The index of its last word. */
    int last();

    /** A date. */
    record OfDate(int first, int last, DateMention mention) implements Entity {
    }

    /** A place, or an adjective of one. */
    record OfPlace(int first, int last, PlaceMention mention) implements Entity {
    }

    /** Somebody. */
    record OfParty(int first, int last, Party party) implements Entity {
    }
}
