package org.onrecord.api.socket;

import java.nio.charset.StandardCharsets;

/** Why a connection is closed, in words: in a frame of at most 125 bytes, two of which the code takes (RFC 6455, 5.5). */
final class CloseReason {

    private static final int MOST_BYTES = 123;

    private CloseReason() {
    }

    /** The text, or as much of it as fits, cut between characters. */
    static String of(String text) {
        String cut = text;
        while (cut.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        return cut;
    }
}
