package org.onrecord.search;

/**
 * How many hits of a search have a value.
 *
 * @param value the value: a primary key, a language tag, a speech mode, or a month ({@code YYYY-MM})
 * @param count statements
 */
public record FacetCount(String value, long count) {
}
