package org.onrecord.match.wordings;

import java.util.HashMap;
import java.util.Map;

/** Names of months and days of the week, which differ as numbers do. */
final class DateWords {

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        put("month", "january february march april may june july august september october november december");
        put("month", "jan feb mar apr may jun jul aug sep oct nov dec");
        put("month", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря");
        put("month", "januar februar marz april mai juni juli august september oktober november dezember");
        put("day", "monday tuesday wednesday thursday friday saturday sunday");
        put("day", "montag dienstag mittwoch donnerstag freitag samstag sonntag");
        NAMES.put("sept", "month9");
        NAMES.put("sonnabend", "day6");
    }

    private DateWords() {
    }

    private static void put(String kind, String words) {
        int number = 1;
        for (String word : words.split(" "))
            NAMES.put(word, kind + number++);
    }

    /**
     * What is named, such as {@code month2} or {@code day1}, or null.
     *
     * @param capital whether it has a capital letter that no sentence's beginning explains; Russian months need none
     */
    static String read(String folded, boolean capital) {
        boolean latin = !folded.isEmpty() && folded.charAt(0) < 0x80;
        return latin && !capital ? null : NAMES.get(folded);
    }
}
