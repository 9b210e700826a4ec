package org.onrecord.api;

import java.util.Locale;
import java.util.Set;

/**
 * Who may read an archived text: everybody where only quoted passages are archived, or where the licence gives the text
 * to the public; curators always. A text of unknown licence may be somebody's property.
 */
public final class TextAccess {

    /** SPDX identifiers of public-domain dedications, and the name that SPDX leaves to its users for the public domain. */
    private static final Set<String> FREE = Set.of("cc0-1.0", "pddl-1.0", "cc-pddc", "unlicense",
            "licenseref-public-domain", "public-domain", "public domain");

    private TextAccess() {
    }

    /**
     * @param excerpt whether only the quoted passages are archived
     * @param licence as the source has it, or null
     */
    public static boolean mayRead(boolean excerpt, String licence, boolean curator) {
        return curator || excerpt || licence != null && FREE.contains(licence.strip().toLowerCase(Locale.ROOT));
    }
}
