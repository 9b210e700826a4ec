package org.onrecord.ingest.historian;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The institution that an office is named after, before its title: "Labour Party leader", "World Health Organization Director
 * General", "Council of Representatives Speaker".
 */
final class Institutions {

    private static final Pattern WORD = Pattern
            .compile("(?:of the |of |for the |for )?\\p{Lu}[\\p{L}'’-]*(?: \\(\\p{Lu}+\\))? ");
    private static final int LONGEST = 7;

    private Institutions() {
    }

    /** Where the title begins that follows the words of an institution at {@code at}; -1 where there is no such thing. */
    static int titleAfter(String text, int at, int limit) {
        int p = at;
        for (int words = 0; words < LONGEST; words++) {
            Matcher word = WORD.matcher(text).region(p, limit);
            if (!word.lookingAt() || words == 0 && !Character.isUpperCase(text.charAt(at)))
                return -1;
            p = word.end();
            int title = text.startsWith("and ", p) ? -1 : Titles.singularEnd(text, p);
            if (title > 0 && title + 1 < limit && text.charAt(title) == ' ' && NameWords.end(text, title + 1, limit) > 0)
                return p;
        }
        return -1;
    }
}
