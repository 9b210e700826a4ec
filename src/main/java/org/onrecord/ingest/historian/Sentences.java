package org.onrecord.ingest.historian;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a remark; the points of abbreviations and initials end none. */
final class Sentences {

    /** The abbreviations that the remarks use. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(.,])(?:U\\.S|U\\.S\\.S\\.R|U\\.N|U\\.A\\.E|D\\.C|St|Ste|Dr|Mr|Mrs|Ms|Gen|Lt|Col|Adm|Sen|Gov|Jr|Sr|Ft|Mt|No|"
                    + "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Md|Va|Ga|Pa|Ill|Mass|Conn|Calif|Tex|Fla|\\p{Lu}|"
                    + "(?:\\p{Lu}\\.)+\\p{Lu})$");

    private static final Pattern END = Pattern.compile("[.!?][”\"')\\]]*(?=\\s+[\\[(“\"]?[\\p{Lu}\\d])");

    private Sentences() {
    }

    /** The sentences as offsets {@code [start, end)} into the text, in order. */
    static List<int[]> of(String text) {
        List<int[]> sentences = new ArrayList<>();
        int start = 0;
        Matcher m = END.matcher(text);
        while (m.find()) {
            if (ABBREVIATION.matcher(text.substring(start, m.start())).find() && !beginsAnew(text, m.end()))
                continue;
            sentences.add(new int[] { start, m.end() });
            start = m.end();
            while (start < text.length() && Character.isWhitespace(text.charAt(start)))
                start++;
        }
        if (start < text.length())
            sentences.add(new int[] { start, text.length() });
        return sentences;
    }

    /** Whether what follows an abbreviation can only begin a sentence, as in "in the U.S. Met with". */
    private static boolean beginsAnew(String text, int at) {
        return text.substring(at).strip()
                .matches("(?:Also )?(?:[Mm]et |Attended |Discussed |Visited |Accompanied |Signed |Later "
                        + "|Returned |Left |Departed |Addressed |Received |Then ).*");
    }
}
