package org.onrecord.match.occasion;

import org.onrecord.text.TextRange;

/**
 * Where and when an article says that something was said. What it does not say is null.
 *
 * @param meeting the index of the occasion, among the meetings of the reading; -1 where none is named
 * @param day the day; {@link OccasionDate#UNKNOWN} where none is named
 * @param place the town or country, as printed
 * @param medium how it was published, such as "post on X"
 * @param audience to whom it was said, such as "reporters"
 * @param evidence where the article says so
 * @param rule how it was found
 * @param confidence from 0 to 1
 */
public record Placement(int meeting, OccasionDate day, String place, String medium, String audience, TextRange evidence,
        String rule, double confidence) {

    /** Whether nothing is said. */
    boolean isEmpty() {
        return meeting < 0 && day.isUnknown() && place == null && medium == null && audience == null;
    }

    Placement carried() {
        return new Placement(meeting, day, place, null, null, evidence, "carried-on", 0.6);
    }
}
