package org.onrecord.match.occasion;

/** Tells, character by character, whether a quotation is open. Straight marks open where no word ends. */
final class Marks {

    private Marks() {
    }

    /** Whether a quotation is open after the character at an offset, if one was or was not before it. */
    static boolean openAfter(String text, int at, boolean open) {
        return switch (text.charAt(at)) {
            case '“' -> !(open && isClosing(text, at));
            case '„', '«' -> true;
            case '”', '»' -> false;
            case '"' -> !isClosing(text, at);
            default -> open;
        };
    }

    /** The mark behind a word or its punctuation closes. */
    private static boolean isClosing(String text, int at) {
        return at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && "([—–“„«".indexOf(text.charAt(at - 1)) < 0;
    }
}
