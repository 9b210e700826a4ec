package org.onrecord.quote.marks;

import org.onrecord.text.TextRange;

/**
 * What stands between a pair of marks that no other pair encloses.
 *
 * @param outer with the marks
 * @param inner the words: without marks and without the white space next to them
 * @param closed whether a mark closes it; else it ends with its paragraph
 * @param continued whether it goes on from the paragraph before: one quotation that opens anew in each paragraph
 */
public record MarkedSpan(TextRange outer, TextRange inner, boolean closed, boolean continued) {
}
