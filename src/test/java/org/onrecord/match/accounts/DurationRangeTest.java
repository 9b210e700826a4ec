package org.onrecord.match.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationRangeTest {

    /** A round bracket leaves the end out, as in mathematics; minutes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            six hours                   | [360, 360]
            6 hours                     | [360, 360]
            6-hour                      | [360, 360]
            6h                          | [360, 360]
            an hour                     | [60, 60]
            one hour                    | [60, 60]
            half an hour                | [30, 30]
            half-hour                   | [30, 30]
            an hour and a half          | [90, 90]
            six and a half hours        | [390, 390]
            6½ hours                    | [390, 390]
            1.5 hours                   | [90, 90]
            90 minutes                  | [90, 90]
            2 hours 30 minutes          | [150, 150]
            two hours and ten minutes   | [130, 130]
            two days                    | [2880, 2880]
            Six  Hours.                 | [360, 360]
            5-6 hours                   | [300, 360]
            5–6 hours                   | [300, 360]
            five to six hours           | [300, 360]
            five or six hours           | [300, 360]
            between five and six hours  | [300, 360]
            30 minutes to 1 hour        | [30, 60]
            around 5-6 hours            | [300, 360]
            around six hours            | [330, 390]
            about six hours             | [330, 390]
            roughly an hour             | [30, 90]
            around half an hour         | [0, 60]
            around 90 minutes           | [85, 95]
            around 2 hours 30 minutes   | [145, 155]
            more than six hours         | (360, Infinity)
            over six hours              | (360, Infinity)
            for more than six hours     | (360, Infinity)
            at least six hours          | [360, Infinity)
            six hours or more           | [360, Infinity)
            just over six hours         | (360, 390]
            less than six hours         | [0, 360)
            up to six hours             | [0, 360]
            no more than six hours      | [0, 360]
            nearly six hours            | [330, 360)
            just under six hours        | [330, 360)
            """)
    void wordsAreRanges(String words, String range) {
        assertThat(DurationRange.parse(words).map(DurationRangeTest::text)).contains(range);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "hours", "several hours", "all day", "six", "6-5 hours", "until noon",
            "six hours of talks",
            "-", "six hours six", "more than", "1.2.3 hours", "99999999999999999999999 parsecs" })
    void whatIsNoAmountIsNotRead(String words) {
        assertThat(DurationRange.parse(words)).isEmpty();
    }

    private static String text(DurationRange range) {
        return (range.fromIncluded() ? "[" : "(") + number(range.from()) + ", " + number(range.to())
                + (range.toIncluded() ? "]" : ")");
    }

    private static String number(double minutes) {
        return Double.isInfinite(minutes) ? "Infinity" : Long.toString(Math.round(minutes));
    }
}
