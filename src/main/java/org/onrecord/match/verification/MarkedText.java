package org.onrecord.match.verification;

import java.util.ArrayList;
import java.util.List;

/**
 * A text taken apart at its outermost quotation marks. Inner marks stay within the span; a mark that opens a further
 * paragraph of one quotation does not open another one; a mark that is never closed reaches to the end.
 *
 * @param spans what stands between marks, in order; empty if there are none
 * @param outside what stands before, between and after them
 */
record MarkedText(List<String> spans, List<String> outside) {

    private static final String OPENING = "“„«‟";
    private static final String CLOSING = "”»";
    private static final char STRAIGHT = '"';

    static MarkedText of(String text) {
        return new Scan(text).read();
    }

    private static final class Scan {

        private final String text;
        private final List<String> spans = new ArrayList<>();
        private final List<String> outside = new ArrayList<>();
        private int depth;
        private int from;
        private char opener;

        Scan(String text) {
            this.text = text;
        }

        MarkedText read() {
            for (int at = 0; at < text.length(); at++) {
                if (opens(at))
                    open(at);
                else if (closes(at))
                    close(at);
            }
            (depth > 0 ? spans : outside).add(text.substring(from));
            return new MarkedText(kept(spans), kept(outside));
        }

        private boolean opens(int at) {
            char c = text.charAt(at);
            if (c == STRAIGHT)
                return opensByPlace(at);
            // ” and » open where Swedes and Danes print them so, “ and « close what „ and » opened.
            if (CLOSING.indexOf(c) >= 0)
                return depth == 0 && opensByPlace(at);
            return OPENING.indexOf(c) >= 0 && !closesOpener(c);
        }

        private boolean closes(int at) {
            char c = text.charAt(at);
            return depth > 0 && (c == STRAIGHT || CLOSING.indexOf(c) >= 0 || closesOpener(c));
        }

        private boolean closesOpener(char c) {
            return c == '“' && opener == '„' || c == '«' && opener == '»';
        }

        /** Before a word, and not after one. */
        private boolean opensByPlace(int at) {
            boolean afterWord = at > 0 && !Character.isWhitespace(text.charAt(at - 1))
                    && "([{—–-:".indexOf(text.charAt(at - 1)) < 0;
            boolean beforeWord = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
            return !afterWord && beforeWord;
        }

        private void open(int at) {
            if (depth > 0 && beginsLine(at))
                return;
            if (depth++ > 0)
                return;
            opener = text.charAt(at);
            outside.add(text.substring(from, at));
            from = at + 1;
        }

        private boolean beginsLine(int at) {
            int before = at - 1;
            while (before >= 0 && Character.isSpaceChar(text.charAt(before)))
                before--;
            return before >= 0 && (text.charAt(before) == '\n' || text.charAt(before) == '\r');
        }

        private void close(int at) {
            if (--depth > 0)
                return;
            spans.add(text.substring(from, at));
            from = at + 1;
            opener = 0;
        }

        private static List<String> kept(List<String> pieces) {
            return pieces.stream().map(String::strip).filter(piece -> !piece.isEmpty()).toList();
        }
    }
}
