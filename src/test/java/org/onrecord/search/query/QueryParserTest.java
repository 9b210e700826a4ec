package org.onrecord.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.search.InvalidQuery;
import org.onrecord.search.QueryNote;
import org.onrecord.search.query.QueryNode.And;
import org.onrecord.search.query.QueryNode.Condition;
import org.onrecord.search.query.QueryNode.Fuzzy;
import org.onrecord.search.query.QueryNode.In;
import org.onrecord.search.query.QueryNode.Mode;
import org.onrecord.search.query.QueryNode.Named;
import org.onrecord.search.query.QueryNode.Not;
import org.onrecord.search.query.QueryNode.Or;
import org.onrecord.search.query.QueryNode.Phrase;
import org.onrecord.search.query.QueryNode.Prefix;
import org.onrecord.search.query.QueryNode.Said;
import org.onrecord.search.query.QueryNode.Word;

class QueryParserTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "embassy                  | embassy@0-7",
            "embassy talks            | (embassy@0-7 & talks@8-13)",
            "co-operation             | co-operation@0-12",
            "don't                    | don't@0-5",
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
            "посольство               | посольство@0-10",
            // Spelled nearly so: short words may differ in one letter, longer ones in two.
            "talks~                   | talks~1@0-6",
            "embasy~                  | embasy~2@0-7",
            "embasy~1                 | embasy~1@0-8",
            "-lavrof~2                | !lavrof~2@1-9",
            // Near each other.
            "\"a b\"~3               | 'a b'~3@0-7",
            "(\"a b\"~12) c          | ('a b'~12@1-9 & c@11-12)",
            "“a b”~3 OR c             | ('a b'~3@0-7 / c@11-12)",
            // Fields.
            "speaker:lavrov           | speaker[lavrov@8-14]@0-14",
            "Speaker:Lavrov           | speaker[Lavrov@8-14]@0-14",
            "speaker:\"sergey lavrov\" | speaker['sergey lavrov'@8-23]@0-23",
            "speaker:lavr* x          | (speaker[lavr*@8-13]@0-13 & x@14-15)",
            "speaker:(a OR b) c       | (speaker[(a@9-10 / b@14-15)]@0-15 & c@17-18)",
            "meeting:istanbul         | meeting[istanbul@8-16]@0-16",
            "-source:tass             | !source[tass@8-12]@1-12",
            "source:tass OR source:voa | (source[tass@7-11]@0-11 / source[voa@22-25]@15-25)",
            "in:ru                    | in=ru@3-5",
            "in:RUSSIAN               | in=ru@3-10",
            "in:zh-hant               | in=zh-Hant@3-10",
            "in:\"ru\"                | in=ru@4-6",
            "in:ru,uk                 | (in=ru@3-5 / in=uk@6-8)",
            "in:(ru OR uk)            | (in=ru@4-6 / in=uk@10-12)",
            "mode:direct              | mode=DIRECT@5-11",
            "mode:Direct,partial      | (mode=DIRECT@5-11 / mode=PARTIAL@12-19)",
            "said:2025                | said=2025..2025@5-9",
            "said:2025-02-27          | said=2025-02-27..2025-02-27@5-15",
            "said:2025-02..2025-03    | said=2025-02..2025-03@5-21",
            "said:..2024              | said=..2024@5-11",
            "said:2024..              | said=2024..@5-11",
            "said:2024,2026           | (said=2024..2024@5-9 / said=2026..2026@10-14)",
            "-said:2024 x             | (!said=2024..2024@6-10 & x@11-12)",
            // Times, addresses and colons of ordinary text.
            "10:30                    | 10:30@0-5",
            "at 10:30 sharp           | (at@0-2 & 10:30@3-8 & sharp@9-14)",
            "https://voa.example/a    | https://voa.example/a@0-21",
            "11:x                     | 11:x@0-4",
            "a:b                      | a:b@0-3",
            "Riyadh: the talks        | (Riyadh:@0-7 & the@8-11 & talks@12-17)",
            "~100                     | ~100@0-4",
            "a ~2                     | (a@0-1 & ~2@2-4)" })
    void readsWhatPeopleType(String text, String tree) {
        ParsedQuery parsed = QueryParser.parse(text);
        assertThat(parsed.root().map(QueryParserTest::show)).contains(tree);
        assertThat(parsed.notes()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}, with a note at {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
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
            "a) b                | (a@0-1 & b@3-4) | 1-2",
            // Tildes.
            "~                   | nothing        | 0-1",
            "\"\"~3 a            | a@5-6          | 0-2",
            "talks~0             | talks@0-7      | 0-7",
            "talks~3             | talks~2@0-7    | 0-7",
            "talks~99999999999   | talks~2@0-17   | 0-17",
            "talks~0.8           | talks~0.8@0-9  | 0-9",
            "ta~lks              | ta~lks@0-6     | 0-6",
            "tal*ks~             | tal*ks~@0-7    | 0-7",
            "\"a b\"~            | 'a b'@0-6      | 5-6",
            "\"a b\"~51          | 'a b'~50@0-8   | 5-8",
            "\"a b\"~99999999999 | 'a b'~50@0-17  | 5-17",
            // Fields without a value, or with one that is none.
            "speaker:            | speaker:@0-8   | 0-8",
            "he said: we         | (he@0-2 & said:@3-8 & we@9-11) | 3-8",
            "(in:)               | in:@1-4        | 1-4",
            "speaker:\"\" a      | a@11-12        | 8-10",
            "speaker:() a        | a@11-12        | 8-10",
            "speaker:- lavrov    | (speaker@0-8 & lavrov@10-16) | 8-9",
            "foo:bar             | foo:bar@0-7    | 0-4",
            "a foo:\"b c\"       | (a@0-1 & foo:@2-6 & 'b c'@6-11) | 2-6",
            "said:yesterday      | said:yesterday@0-14 | 0-14",
            "said:\"We will\"    | (said@0-5 & 'We will'@5-14) | 0-14",
            "said:2025-13        | said:2025-13@0-12 | 0-12",
            "said:2025-02-30     | said:2025-02-30@0-15 | 0-15",
            "said:2025..2024     | said:2025..2024@0-15 | 0-15",
            "said:..             | said:..@0-7    | 0-7",
            "mode:loud           | mode:loud@0-9  | 0-9",
            "mode:direct,loud    | mode=DIRECT@5-11 | 12-16",
            "mode:direct,        | mode=DIRECT@5-11 | 11-12",
            "in:(,ru)            | in=ru@5-7      | 4-5",
            "mode:dir*           | mode:dir*@0-9  | 0-9",
            "in:klingonese       | in:klingonese@0-13 | 0-13",
            "in:q9               | in:q9@0-5      | 0-5",
            "in:(ru OR xx)       | in=ru@4-6      | 10-12",
            "in:-xx a            | a@7-8          | 4-6",
            "in:mode:direct      | in:mode:direct@0-14 | 0-14",
            "in:(mode:direct ru) | in=ru@16-18    | 4-9",
            "speaker:(in:ru x)   | speaker[(ru@12-14 & x@15-16)]@0-16 | 9-12" })
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
        String[] alphabet = "a|b| |\"|\"|“|”|«|»|(|)|-|*|OR| |\u0000|\ud83d|\ude00|\udc00|é|:|~|,|..|1|2025|speaker:|in:|said:|ru"
                .split("\\|");
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--)
                text.append(alphabet[random.nextInt(alphabet.length)]);
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
        if (node instanceof Named named)
            assertWithin(named.value(), node.start(), node.end());
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
        if (node instanceof Named named)
            return named.field().typed() + "[" + show(named.value()) + "]" + at;
        if (node instanceof Condition condition)
            return condition.field().typed() + "=" + value(condition) + at;
        if (node instanceof Prefix prefix)
            return prefix.text() + "*" + at;
        if (node instanceof Fuzzy fuzzy)
            return fuzzy.text() + "~" + fuzzy.edits() + at;
        if (node instanceof Phrase phrase)
            return "'" + phrase.text() + "'" + (phrase.slop() > 0 ? "~" + phrase.slop() : "") + at;
        return ((Word) node).text() + at;
    }

    private static String value(Condition condition) {
        if (condition instanceof Said said)
            return Objects.toString(said.from(), "") + ".." + Objects.toString(said.to(), "");
        return condition instanceof In in ? in.language() : ((Mode) condition).mode().name();
    }
}
