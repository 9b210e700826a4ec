package org.onrecord.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What lists of names are ordered by: no case, no accents, and the family name first where it is known. */
public final class SortName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SortName() {
    }

    /** The folded form of a name. */
    public static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).strip();
    }

    /** The folded form of a person's name, family name first where it is known. */
    public static String of(String name, String familyName, String givenName) {
        if (familyName == null)
            return of(name);
        return of(givenName == null ? familyName : familyName + ", " + givenName);
    }
}
