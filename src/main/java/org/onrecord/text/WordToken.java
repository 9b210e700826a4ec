package org.onrecord.text;

/**
 * A word of a text, or an ellipsis.
 *
 * @param folded the form that is compared: lower case, no accents, no invisible characters, straight apostrophes; a sign such
 *        as {@code %} or {@code $} is a word of its own; empty for an ellipsis
 * @param start UTF-16 offset into the text
 * @param end UTF-16 offset after it
 * @param role who put it there
 */
public record WordToken(String folded, int start, int end, Role role) {

    /** Who put a word there. */
    public enum Role {
        /** The speaker, as far as the text says. */
        SPOKEN,
        /** The editor: it stands in square brackets, or a part of it does. */
        BRACKETED,
        /** The editor, for words left out: {@code …}, {@code ...}, {@code […]}. */
        ELLIPSIS
    }

    /** Whether the editor put it there. */
    public boolean editorial() {
        return role != Role.SPOKEN;
    }
}
