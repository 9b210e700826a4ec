package org.onrecord.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.search.InvalidQuery;
import org.onrecord.search.QueryNote;
import org.onrecord.search.query.QueryNode.And;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Word;

class QueryReadingTest {

    @ParameterizedTest
    @ValueSource(strings = { "!!!", "— …", "\"...\"", "(&)", "-#", "*" })
    void ignoresWhatHasNoWord(String text) {
        ParsedQuery read = QueryReading.read(text);
        assertThat(read.root()).isEmpty();
        assertThat(read.notes()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} looks for {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "embassy & talks | [embassy, talks]",
            "ÉMBASS*         | [embass]",
            "co-op*          | [co, op]",
            "a -b            | [a]",
            "a -(b -c)       | [a, c]",
            "ÉMBASI~         | [embasi]",
            "co-opt~         | [co, opt]",
            "\"a\"~3          | [a]",
            "speaker:b a     | [a]" })
    void looksFor(String text, String wanted) {
        assertThat(QueryReading.read(text).wanted().stream().map(Leaf::text).toList().toString()).isEqualTo(wanted);
    }

    @ParameterizedTest(name = "{0} is read as a word, with a note")
    @ValueSource(strings = { "a*", "É*", "ab~", "x~2", "co-o*" })
    void readsTooShortABeginningLiterally(String text) {
        ParsedQuery read = QueryReading.read(text);
        assertThat(read.wanted()).hasSize(1).allMatch(Word.class::isInstance);
        assertThat(read.notes()).hasSize(1);
    }

    /** So that each field can be looked up by itself, and what is left in one holds for one record. */
    @ParameterizedTest(name = "{0}: {1} names")
    @CsvSource(delimiter = '|', value = {
            "speaker:(a b)             | 1 | Named",
            "speaker:(a OR b)          | 2 | Or",
            "speaker:-a                | 1 | Not",
            "speaker:(-a -b)           | 2 | And",
            "speaker:(a -b)            | 1 | Named",
            "speaker:(a (b OR -c))     | 1 | Named",
            "speaker:(?? -a)           | 1 | Not",
            "speaker:??                | 0 | nothing" })
    void takesFieldsApart(String text, int names, String root) {
        ParsedQuery read = QueryReading.read(text);
        assertThat(read.named()).hasSize(names);
        assertThat(read.root().map(node -> node.getClass().getSimpleName()).orElse("nothing")).isEqualTo(root);
        assertThat(read.wanted()).isEmpty();
    }

    @Test
    void ignoresFieldsThatAreNotAskedOfWhatIsSearched() {
        ParsedQuery read = QueryReading.read("a in:ru meeting:b mode:direct", Set.of(Field.MEETING));
        assertThat(read.root().orElseThrow()).isInstanceOf(And.class);
        assertThat(read.named()).hasSize(1);
        assertThat(read.notes()).extracting(note -> note.start() + "-" + note.end()).containsExactly("5-7", "23-29");
    }

    @ParameterizedTest(name = "{0} {1} times")
    @CsvSource({ "ab*, 8, QUERY_TOO_BROAD", "abc~, 8, QUERY_TOO_BROAD", "speaker:abc~, 8, QUERY_TOO_BROAD",
            "speaker:abc, 16, QUERY_TOO_COMPLEX", "-source:abc, 16, QUERY_TOO_COMPLEX", "mode:direct, 64, QUERY_TOO_COMPLEX",
            "a*, 64, QUERY_TOO_COMPLEX", "a~, 64, QUERY_TOO_COMPLEX" })
    void refusesWhatIsTooBroad(String clause, int most, InvalidQuery.Code code) {
        assertThat(QueryReading.read((clause + " ").repeat(most)).root()).isPresent();
        assertThatThrownBy(() -> QueryReading.read((clause + " ").repeat(most + 1))).isInstanceOf(InvalidQuery.class)
                .hasMessageContaining(String.valueOf(most)).extracting("code").isEqualTo(code);
    }

    @Test
    void saysWhenAQueryOnlyLeavesOut() {
        assertThat(QueryReading.read("-embassy").notes()).extracting(QueryNote::message)
                .containsExactly("This only leaves out; everything else matches.");
        assertThat(QueryReading.read("-embassy said:2025").notes()).isEmpty();
    }
}
