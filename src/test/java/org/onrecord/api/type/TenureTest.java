package org.onrecord.api.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.record.PartialDate;

class TenureTest {

    @ParameterizedTest(name = "{0} to {1} covers {2}: {3}")
    @CsvSource({ "2020, 2022, 2021-06-01, true", "2020, 2022, 2020-01-01, true", "2020, 2022, 2022-12-31, true",
            "2020, 2022, 2023, false", "2020, 2022, 2019-12, false", "2020-05-10, 2020-05-10, 2020-05-10, true",
            "2020-05-10, , 2020-05-09, false", "2020-05-10, , 2099, true", "2020-05-10, , 2020, true",
            ", 2022, 1990, true", ", 2022, 2023, false", ", , 2022, false" })
    void coversTheDaysOnWhichTheOfficeMayHaveBeenHeld(String start, String end, String day, boolean covers) {
        assertThat(new Tenure(date(start), date(end)).covers(date(day))).isEqualTo(covers);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
