package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAccessTest {

    @ParameterizedTest(name = "excerpt {0}, licence {1}, curator {2}: {3}")
    @CsvSource({ "true, , false, true", "true, all rights reserved, false, true", "false, , false, false",
            "false, CC0-1.0, false, true", "false, cc0-1.0, false, true", "false, public domain, false, true",
            "false, CC-BY-4.0, false, false", "false, all rights reserved, false, false", "false, , true, true",
            "false, CC-BY-4.0, true, true" })
    void aWholeTextIsForThePublicOnlyIfItsLicenceSaysSo(boolean excerpt, String licence, boolean curator, boolean may) {
        assertThat(TextAccess.mayRead(excerpt, licence, curator)).isEqualTo(may);
    }
}
