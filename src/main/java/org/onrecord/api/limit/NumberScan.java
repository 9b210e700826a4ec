package org.onrecord.api.limit;

/**
 * Finds numbers in a document that is not parsed yet. The engine's lexer takes a time for a number that grows faster than its
 * length, and so does making a number of its digits.
 */
final class NumberScan {

    private static final String BLOCK = "\"\"\"";

    private final String text;

    private int at;

    private NumberScan(String text) {
        this.text = text;
    }

    /** UTF-16 units of the longest number; digits in names, strings and comments are none. */
    static int longest(String document) {
        NumberScan scan = new NumberScan(document);
        int longest = 0;
        while (scan.at < document.length())
            longest = Math.max(longest, scan.number());
        return longest;
    }

    /** Goes past the next token, or past a character that is none. */
    private int number() {
        int start = at;
        char c = text.charAt(at++);
        if (isDigit(c))
            skipWhile(NumberScan::isOfNumber);
        else if (isOfName(c))
            skipWhile(NumberScan::isOfName);
        else if (c == '#')
            skipWhile(other -> other != '\n' && other != '\r');
        else if (text.startsWith(BLOCK, start))
            skipString(start + BLOCK.length(), BLOCK);
        else if (c == '"')
            skipString(at, "\"");
        return isDigit(c) ? at - start : 0;
    }

    private interface Characters {
        boolean have(char c);
    }

    private void skipWhile(Characters characters) {
        while (at < text.length() && characters.have(text.charAt(at)))
            at++;
    }

    /** A string that does not end is for the parser to refuse. */
    private void skipString(int from, String end) {
        at = from;
        while (at < text.length() && !text.startsWith(end, at))
            at += text.charAt(at) == '\\' ? 2 : 1;
        at = Math.min(text.length(), at + end.length());
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isOfNumber(char c) {
        return isDigit(c) || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-';
    }

    private static boolean isOfName(char c) {
        return c == '_' || isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
