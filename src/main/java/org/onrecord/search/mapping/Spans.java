package org.onrecord.search.mapping;

import java.util.ArrayList;
import java.util.List;

/** Where the spans of a split quotation begin in its text. */
final class Spans {

    private Spans() {
    }

    /**
     * Counts letters and digits, so that marks and white space between the spans do not matter.
     *
     * @param text the spans with something between them
     * @param spans in the order of the text
     * @return the UTF-16 offset of the first letter or digit of each span but the first; none if the text has not the
     *         same number of letters and digits as the spans
     */
    static List<Integer> breaks(String text, List<String> spans) {
        List<Integer> offsets = letters(text);
        List<Integer> breaks = new ArrayList<>();
        int seen = 0;
        for (String span : spans) {
            if (seen > 0 && seen < offsets.size())
                breaks.add(offsets.get(seen));
            seen += letters(span).size();
        }
        return seen == offsets.size() ? breaks : List.of();
    }

    private static List<Integer> letters(String text) {
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)))
            if (Character.isLetterOrDigit(text.codePointAt(i)))
                offsets.add(i);
        return offsets;
    }
}
