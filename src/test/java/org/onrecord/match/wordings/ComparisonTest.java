package org.onrecord.match.wordings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final WordingReader READER = WordingReader.standard();

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            The gate is open to nurses and closed to sailors | The gate is closed to nurses and open to sailors | true
            We sell cars to them and buy steel from them   | We sell steel to them and buy cars from them     | true
            The mill is old, and the baker who runs it is young | The mill is young, and the baker who runs it is old | true
            We will build schools and roads                | We will build roads and schools                  | false
            We will build schools, bridges and roads       | We will build roads, bridges and schools         | false
            The gate is open to nurses and closed to sailors | The gate is closed to sailors and open to nurses | false
            Every day I am asked, and I answer each time   | I am asked every day, and each time I answer     | false
            In spring the ships return to the harbour      | The ships return to the harbour in spring        | false
            We sell cars to them                           | We sell cars to them                             | false
            """)
    void wordsThatChangedPlacesSpeakOfOthers(String one, String other, boolean swapped) {
        assertThat(Comparison.of(READER.read(one, "en"), READER.read(other, "en")).swapped()).isEqualTo(swapped);
        assertThat(Comparison.of(READER.read(other, "en"), READER.read(one, "en")).swapped()).isEqualTo(swapped);
    }
}
