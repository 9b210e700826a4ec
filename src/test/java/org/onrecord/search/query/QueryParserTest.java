package org.onrecord.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.search.InvalidQuery;
import org.onrecord.search.QueryNote;
import org.onrecord.search.query.QueryNode.And;
import org.onrecord.search.query.QueryNode.Not;
import org.onrecord.search.query.QueryNode.Or;
import org.onrecord.search.query.QueryNode.Phrase;
import org.onrecord.search.query.QueryNode.Prefix;
import org.onrecord.search.query.QueryNode.Word;

class QueryParserTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "embassy                  | embassy@0-7",
            "embassy talks            | (embassy@0-7 & talks@8-13)",
            "co-operation             | co-operation@0-12",
            "don't                    | don't@0-5",
            "speaker:lavrov           | speaker:lavrov@0-14",
            "\"to be or not\"         | 'to be or not'@0-14",
            "“to be” x                | ('to be'@0-7 & x@8-9)",
            "„to be“                  | 'to be'@0-7",
            "«to \"be\"»              | 'to \"be\"'@0-9",
            "»to be«                  | 'to be'@0-7",
            "said\"to be\"            | (said@0-4 & 'to be'@4-11)",
            "-embassy                 | !embassy@1-8",
            "talks -\"in Riyadh\"     | (talks@0-5 & !'in Riyadh'@7-18)",
            "-(a b)                   | !(a@2-3 & b@4-5)",
            "-OR                      | !OR@1-3",
            "embass*                  | embass*@0-7",
            "embass**                 | embass*@0-8",
            "a OR b                   | (a@0-1 / b@5-6)",
            "a b OR c d               | (a@0-1 & (b@2-3 / c@7-8) & d@9-10)",
            "a or b                   | (a@0-1 & or@2-4 & b@5-6)",
            "(a b) OR c               | ((a@1-2 & b@3-4) / c@9-10)",
            "a OR b OR -c             | (a@0-1 / b@5-6 / !c@11-12)",
            "((a))                    | a@2-3",
            "посольство               | посольство@0-10" })
    void readsWhatPeopleType(String text, String tree) {
        ParsedQuery parsed = QueryParser.parse(text);
        assertThat(parsed.root().map(QueryParserTest::show)).contains(tree);
        assertThat(parsed.notes()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}, with a note at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "\"to be             | 'to be'@0-6    | 0-6",
            "a \"b               | (a@0-1 & 'b'@2-4) | 2-4",
            "\"                  | nothing        | 0-1",
            "\"\" a              | a@3-4          | 0-2",
            "-                   | nothing        | 0-1",
            "a - b               | (a@0-1 & b@4-5) | 2-3",
            "a -- b              | (a@0-1 & b@5-6) | 2-4",
            "--a                 | a@2-3          | 0-2",
            "(a -)               | a@1-2          | 3-4",
            "*                   | nothing        | 0-1",
            "em*y                | em*y@0-4       | 0-4",
            "OR a                | a@3-4          | 0-2",
            "a OR                | a@0-1          | 2-4",
            "(a OR) b            | (a@1-2 & b@7-8) | 3-5",
            "a OR OR b           | (a@0-1 / b@8-9) | 5-7",
            "OR                  | nothing        | 0-2",
            "()                  | nothing        | 0-2",
            "a ( ) b             | (a@0-1 & b@6-7) | 2-5",
            "(a b                | (a@1-2 & b@3-4) | 0-1",
            "a) b                | (a@0-1 & b@3-4) | 1-2" })
    void notesWhatCannotBeReadAsMeant(String text, String tree, String note) {
        ParsedQuery parsed = QueryParser.parse(text);
        assertThat(parsed.root().map(QueryParserTest::show).orElse("nothing")).isEqualTo(tree);
        assertThat(parsed.notes()).extracting(n -> n.start() + "-" + n.end()).contains(note);
    }

    @Test
    void readsWhatIsNoCharacterAsSpace() {
        ParsedQuery parsed = QueryParser.parse("a\u0000b \ud83d c\udc00 \ud83d\ude00");
        assertThat(parsed.root().map(QueryParserTest::show)).contains("(a@0-1 & b@2-3 & c@6-7 & \ud83d\ude00@9-11)");
        assertThat(parsed.notes()).extracting(QueryNote::start).containsExactly(1, 4, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\t\n", "\u00a0\u2003" })
    void readsBlankAsNothing(String text) {
        assertThat(QueryParser.parse(text)).isEqualTo(QueryParser.parse(null));
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(QueryParser.parse("a".repeat(2000)).root()).isPresent();
        assertThatThrownBy(() -> QueryParser.parse("a".repeat(2001))).isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("2000").extracting("code").isEqualTo(InvalidQuery.Code.QUERY_TOO_LONG);
    }

    @Test
    void refusesWhatHasTooManyClauses() {
        assertThat(QueryParser.parse("a ".repeat(64)).wanted()).hasSize(64);
        assertThatThrownBy(() -> QueryParser.parse("a ".repeat(65))).isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("64").extracting("code").isEqualTo(InvalidQuery.Code.QUERY_TOO_COMPLEX);
    }

    @Test
    void refusesBracketsThatAreTooDeep() {
        assertThat(QueryParser.parse("(".repeat(64) + "a").wanted()).hasSize(1);
        assertThatThrownBy(() -> QueryParser.parse("(".repeat(65) + "a")).isInstanceOf(InvalidQuery.class)
                .extracting("code").isEqualTo(InvalidQuery.Code.QUERY_TOO_COMPLEX);
    }

    @Test
    void readsAnyTextAndKeepsItsPositions() {
        Random random = new Random(20250227);
        String alphabet = "ab \"\"“”«»()-*OR \u0000\ud83d\ude00\udc00é:~";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--)
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            ParsedQuery parsed = QueryParser.parse(text.toString());
            parsed.root().ifPresent(root -> assertWithin(root, 0, text.length()));
            assertThat(parsed.notes()).as(text.toString())
                    .allMatch(note -> note.start() >= 0 && note.start() < note.end() && note.end() <= text.length());
        }
    }

    private static void assertWithin(QueryNode node, int start, int end) {
        assertThat(node.start()).isBetween(start, end);
        assertThat(node.end()).isBetween(node.start() + 1, end);
        if (node instanceof And and)
            and.parts().forEach(part -> assertWithin(part, node.start(), node.end()));
        if (node instanceof Or or)
            or.parts().forEach(part -> assertWithin(part, node.start(), node.end()));
        if (node instanceof Not not)
            assertWithin(not.part(), node.start(), node.end());
    }

    private static String show(QueryNode node) {
        if (node instanceof And and)
            return and.parts().stream().map(QueryParserTest::show).reduce((a, b) -> a + " & " + b).map(s -> "(" + s + ")")
                    .get();
        if (node instanceof Or or)
            return or.parts().stream().map(QueryParserTest::show).reduce((a, b) -> a + " / " + b).map(s -> "(" + s + ")").get();
        if (node instanceof Not not)
            return "!" + show(not.part());
        String at = "@" + node.start() + "-" + node.end();
        if (node instanceof Prefix prefix)
            return prefix.text() + "*" + at;
        return node instanceof Phrase phrase ? "'" + phrase.text() + "'" + at : ((Word) node).text() + at;
    }
}
