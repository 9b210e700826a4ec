package org.onrecord.record;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Whom the history names where nobody acted. No person may go by such a name: what they did would look like nobody's. */
public enum HistoryActor {

    /** What was accepted by its confidence. */
    AUTOMATIC,
    /** What came with the build. */
    SAMPLE;

    private final String text = name().toLowerCase(Locale.ROOT);

    /** As the history has it. */
    public String text() {
        return text;
    }

    /** Whether a name reads like one of these, in whatever case and width it is written. */
    public static boolean isReserved(String name) {
        String read = Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).anyMatch(actor -> actor.text.equals(read));
    }
}
