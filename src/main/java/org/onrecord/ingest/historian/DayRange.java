package org.onrecord.ingest.historian;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as titles give them: "17–19 February 2025". */
final class DayRange {

    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter IN_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private DayRange() {
    }

    static String of(LocalDate start, LocalDate end) {
        if (start.equals(end))
            return WHOLE.format(start);
        if (start.getYear() != end.getYear())
            return WHOLE.format(start) + " – " + WHOLE.format(end);
        if (start.getMonth() != end.getMonth())
            return IN_YEAR.format(start) + " – " + WHOLE.format(end);
        return start.getDayOfMonth() + "–" + WHOLE.format(end);
    }
}
