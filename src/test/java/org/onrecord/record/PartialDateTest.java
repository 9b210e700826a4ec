package org.onrecord.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "0001, 0001-01-01, 0001-12-31", "0987-06, 0987-06-01, 0987-06-30", "2024-02, 2024-02-01, 2024-02-29",
            "2025-02-27, 2025-02-27, 2025-02-27", "9999-12-31, 9999-12-31, 9999-12-31", "2025-10-09, 2025-10-09, 2025-10-09" })
    void isWrittenAsItIsReadAndMeansDays(String text, String first, String last) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date).hasToString(text);
        assertThat(date.first()).hasToString(first);
        assertThat(date.last()).hasToString(last);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "", "25", "2025-", "2025-1", "2025-13", "2025-00", "2025-02-29", "2025-02-30", "0000", "12025",
            "2025-02-27T00:00", " 2025" })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({ "2024, 2025", "2025, 2025-01", "2025-01, 2025-01-01", "2025-01-31, 2025-02", "0999, 1000" })
    void sortsByItsFirstDayTheLessPreciseFirst(String earlier, String later) {
        assertThat(PartialDate.parse(earlier)).isLessThan(PartialDate.parse(later));
    }
}
