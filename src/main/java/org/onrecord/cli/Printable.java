package org.onrecord.cli;

/** Text that comes from elsewhere, such as the name of a file, as a terminal may be given it. */
final class Printable {

    private Printable() {
    }

    /** On one line: what would break it or command the terminal is written by its number, as Java and JSON do. */
    static String of(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isCommand(c))
                printable.append(String.format("\\u%04x", c));
            else
                printable.appendCodePoint(c);
        });
        return printable.toString();
    }

    /** Controls, ends of lines, and what changes the direction of writing. */
    private static boolean isCommand(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
            default -> false;
        };
    }
}
