package org.onrecord.search;

import java.util.List;

/**
 * Where a quotation matches.
 *
 * @param quotation the primary key of the quotation
 * @param text a readable excerpt of it: plain text
 * @param matches the ranges of that excerpt that match, in order, apart from each other
 */
public record Highlight(long quotation, String text, List<Range> matches) {

    /**
     * @param start UTF-16 offset into the excerpt
     * @param end UTF-16 offset after it
     */
    public record Range(int start, int end) {
    }
}
