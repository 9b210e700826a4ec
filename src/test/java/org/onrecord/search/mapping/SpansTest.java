package org.onrecord.search.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', value = {
            "We talk. We listen.    | We talk,/We listen.    | [9]",
            "We talk … we listen    | We  talk/we listen     | [10]",
            "😀a b c                | 😀a/b/c                | [4, 6]",
            "One span               | One span               | []",
            "Words were left out    | Words/were left        | []" })
    void findsWhereSpansBegin(String text, String spans, String breaks) {
        assertThat(Spans.breaks(text, List.of(spans.split("/"))).toString()).isEqualTo(breaks);
    }
}
