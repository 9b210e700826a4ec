package org.onrecord.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

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
     * A single word as words are compared: lower case, without accents (ё is е, but й stays), typographic letters and digits
     * of other scripts brought to plain ones, without dots and invisible characters; dotted and dotless i are one. The
     * letters fold as in the index (Lucene's {@link ASCIIFoldingFilter}).
     */
    public static String word(String word) {
        if (isBelow(word, 0x80))
            return withoutDots(word.toLowerCase(Locale.ROOT));
        String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        char[] plain = new char[4];
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (isInvisible(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                continue;
            if (c == 'ё')
                folded.append('е');
            else if (Character.isDigit(c))
                folded.append((char) ('0' + Character.digit(c, 10)));
            else
                folded.append(plain, 0, ASCIIFoldingFilter.foldToASCII(new char[] { c }, 0, plain, 0, 1));
        }
        return withoutDots(folded.toString());
    }

    private static boolean isBelow(String text, int limit) {
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) >= limit)
                return false;
        return true;
    }

    /** "U.S." is "us"; a decimal point stays. */
    private static String withoutDots(String word) {
        return word.indexOf('.') < 0 || Character.isDigit(word.charAt(0)) ? word : word.replace(".", "");
    }

    /** Whether a reader sees nothing of this character: soft hyphens, zero-width spaces and joiners, byte order marks. */
    static boolean isInvisible(int c) {
        return c == 0xad || c >= 0x200b && c <= 0x200f || c == 0x2060 || c == 0xfeff;
    }

    /**
     * The text as a reader sees it: composed (Unicode NFC) and without invisible characters. Its offsets are its own;
     * nearly every text is returned as it is.
     */
    public static String visible(String text) {
        if (isBelow(text, FIRST_TO_LOOK_AT))
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
