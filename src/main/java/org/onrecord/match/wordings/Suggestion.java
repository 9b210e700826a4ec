package org.onrecord.match.wordings;

/**
 * Two statements that may be one. A person decides.
 *
 * @param representative of the one group: the key of a quotation
 * @param other of the other group, likewise
 * @param score the likeness of both, 0 to 1
 * @param reason what speaks for it, in words
 */
public record Suggestion(String representative, String other, double score, String reason) {
}
