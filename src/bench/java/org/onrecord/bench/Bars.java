package org.onrecord.bench;

import java.util.Locale;

/** The bars of the project, and how a figure stands to one. */
final class Bars {

    static final double STATEMENTS_PER_SECOND = 5_000;
    static final double FIRST_ANSWER_SECONDS = 3;
    static final double RESIDENT_MEGABYTES = 300;
    static final double COLD_SEARCH_MILLISECONDS = 150;
    static final double P95_RATIO = 2;
    static final double SHARE_OF_RAW_SEARCH = 0.60;
    static final double P95_OF_RAW_SEARCH = 1.7;
    static final double SHARE_OF_BULK = 1.0 / 3;
    static final double SUGGEST_MILLISECONDS = 5;
    static final double MISTYPED_FOUND = 0.97;
    static final double VERIFICATION_MILLISECONDS = 15;
    static final double HEAP_WITH_SUBSCRIPTIONS_MEGABYTES = 512;
    static final double HEAP_GROWN_KILOBYTES = 1024;

    private Bars() {
    }

    static String atLeast(double value, double bar) {
        return verdict(value >= bar, "at least", bar);
    }

    static String atMost(double value, double bar) {
        return verdict(value <= bar, "at most", bar);
    }

    private static String verdict(boolean met, String relation, double bar) {
        return String.format(Locale.ROOT, "%s (%s %s)", met ? "met" : "MISSED", relation,
                bar == Math.rint(bar) ? String.format(Locale.ROOT, "%,.0f", bar) : String.format(Locale.ROOT, "%.2f", bar));
    }
}
