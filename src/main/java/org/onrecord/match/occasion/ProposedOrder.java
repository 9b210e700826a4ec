package org.onrecord.match.occasion;

import org.onrecord.text.TextRange;

/**
 * That an article puts one occasion after another: "the talks followed a call".
 *
 * @param earlier the index of the earlier meeting, among those of the reading
 * @param later the index of the later one
 * @param evidence where it says so
 */
public record ProposedOrder(int earlier, int later, TextRange evidence) {
}
