package org.onrecord.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.api.execution.RequestRefused;

class ParametersTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            query=%7B__typename%7D      | {__typename}
            query=a+b%20c%2Bd           | a b c+d
            query=%252B                 | %2B
            query=%D0%9B%D0%B0%D0%B2    | Лав
            query=a=b                   | a=b
            other=x&query=a&            | a
            query=a#fragment            | a
            """)
    void aParameterIsDecodedOnce(String parameters, String query) {
        assertThat(Parameters.of("/graphql?" + parameters)).containsEntry("query", query);
    }

    @ParameterizedTest
    @ValueSource(strings = { "query=%", "query=a%2", "query=%zz", "query=a&query=a" })
    void whatIsEncodedWronglyOrGivenTwiceIsRefused(String parameters) {
        assertThatThrownBy(() -> Parameters.of("/graphql?" + parameters)).isInstanceOf(RequestRefused.class);
    }
}
