package org.onrecord.match.occasion;

/**
 * An occasion that something can be matched to: a meeting of the record, or of an article read before.
 *
 * @param key tells it from all others
 * @param profile what is known of it
 */
public record KnownOccasion(String key, OccasionProfile profile) {
}
