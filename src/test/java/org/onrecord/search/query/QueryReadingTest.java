package org.onrecord.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.search.QueryNote;
import org.onrecord.search.query.QueryNode.Leaf;

class QueryReadingTest {

    @ParameterizedTest
    @ValueSource(strings = { "!!!", "— …", "\"...\"", "(&)", "-#", "*" })
    void ignoresWhatHasNoWord(String text) {
        ParsedQuery read = QueryReading.read(text);
        assertThat(read.root()).isEmpty();
        assertThat(read.notes()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} looks for {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "embassy & talks | [embassy, talks]",
            "ÉMBASS*         | [embass]",
            "co-op*          | [co, op]",
            "a -b            | [a]",
            "a -(b -c)       | [a, c]" })
    void looksFor(String text, String wanted) {
        assertThat(QueryReading.read(text).wanted().stream().map(Leaf::text).toList().toString()).isEqualTo(wanted);
    }

    @Test
    void saysWhenAQueryOnlyLeavesOut() {
        assertThat(QueryReading.read("-embassy").notes()).extracting(QueryNote::message)
                .containsExactly("This only leaves out; everything else matches.");
    }
}
