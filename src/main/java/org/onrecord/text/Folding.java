package org.onrecord.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings texts that readers take for equal to one form. */
public final class Folding {

    /** Below it, every text is in its composed form and has no invisible characters. */
    private static final char FIRST_TO_LOOK_AT = '\u00ad';

    /** Soft hyphens, zero-width spaces and joiners, word joiners, byte order marks: nothing that a reader sees. */
    private static final Pattern INVISIBLE = Pattern.compile("[\u00ad\u200b-\u200f\u2060\ufeff]");

    private static final Pattern COMBINING = Pattern.compile("\\p{M}+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Folding() {
    }

    /**
     * The text as a reader sees it: composed (Unicode NFC) and without invisible characters. Its offsets are its own;
     * nearly every text is returned as it is.
     */
    public static String visible(String text) {
        if (text.chars().allMatch(c -> c < FIRST_TO_LOOK_AT))
            return text;
        String shown = INVISIBLE.matcher(text).replaceAll("");
        return Normalizer.normalize(shown, Normalizer.Form.NFC);
    }

    /** What lists are ordered by: lower case, without accents, single spaces. */
    public static String sortable(String text) {
        String bare = COMBINING.matcher(Normalizer.normalize(visible(text), Normalizer.Form.NFKD)).replaceAll("");
        return SPACE.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
