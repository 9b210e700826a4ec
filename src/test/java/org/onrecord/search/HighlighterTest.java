package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.search.Highlight.Range;
import org.onrecord.search.mapping.IndexedStatement.IndexedWording;
import org.onrecord.search.query.QueryReading;

class HighlighterTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "talk                | en | We held talks, and we TALKED.      | We held [talks], and we [TALKED].",
            "\"talk\"            | en | talks talk                         | talks [talk]",
            "\"talks were held\" | en | the talks were held                | the [talks were held]",
            "\"a b\" \"b c\"     | en | a b c                              | [a b c]",
            "embassy talks       | en | embassy talks                      | [embassy] [talks]",
            "cafe                | fr | Le café                            | Le [café]",
            "don't               | en | They don’t                         | They [don’t]",
            "embass*             | en | Embassies of the embassy           | [Embassies] of the [embassy]",
            "co-operation        | en | our co-operation, operation        | our [co-operation], operation",
            "talks               | ru | talk talks                         | talk [talks]",
            "переговоры          | ru | Переговоры прошли                  | [Переговоры] прошли",
            "talks -embassy      | en | embassy talks                      | embassy [talks]",
            "talks OR embassy    | en | embassy                            | [embassy]",
            "held                | en | 😀😀 held 😀                       | 😀😀 [held] 😀",
            "переговоров         | ru | На переговорах о переговорах       | На [переговорах] о [переговорах]",
            "все                 | ru | Всё                                | [Всё]",
            "дома                | ru | Он до\u0301ма\u0301 был             | Он [до\u0301ма\u0301] был",
            "zelenskyy           | en | Zelensky and Zelenskyy, zelensky   | [Zelensky] and [Zelenskyy], zelensky",
            "Лавров              | en | 😀 Mr. Lavrov’s word                | 😀 Mr. [Lavrov’s] word",
            "lavrov              | ru | Встреча с Лавровым                 | Встреча с [Лавровым]",
            "erdogan             | tr | Erdoğan’ın                         | Erdoğan’ın",
            "jean-noel           | fr | Jean-Noël, Jean                    | [Jean-Noël], Jean",
            "Сергей-Лавров       | en | Sergey Lavrov, Lavrov              | [Sergey Lavrov], Lavrov",
            "\"Лавров\"          | en | Lavrov                             | Lavrov",
            "Лавр*               | en | Lavrov                             | Lavrov",
            "may                 | de | Im Mai                             | Im Mai",
            "riyadh              | en | nothing here                       | nothing here" })
    void marks(String query, String language, String text, String marked) {
        Highlighter highlighter = new Highlighter(QueryReading.read(query));
        List<Range> ranges = highlighter.mark(text, language, new IndexedWording(1, null, List.of())).ranges();
        assertThat(show(text, ranges)).isEqualTo(marked);
    }

    @Test
    void marksNoPhraseThatGoesFromOneSpanIntoTheNext() {
        String text = "the work of embassies must go on";
        IndexedWording split = new IndexedWording(1, null, List.of(text.indexOf("must")));
        assertThat(new Highlighter(QueryReading.read("\"embassies must\"")).mark(text, "en", split).ranges()).isEmpty();
        assertThat(show(text, new Highlighter(QueryReading.read("\"must go\" embassy")).mark(text, "en", split).ranges()))
                .isEqualTo("the work of [embassies] [must go] on");
    }

    @Test
    void givesAShortTextWhole() {
        assertThat(Excerpt.around(7, "short", List.of(new Range(0, 5))))
                .isEqualTo(new Highlight(7, "short", List.of(new Range(0, 5))));
    }

    @ParameterizedTest
    @CsvSource({ "0", "5", "50", "99" })
    void cutsAPieceAroundTheFirstMatchAtWordBoundaries(int word) {
        String text = "0123456789 ".repeat(100).strip();
        int start = word * 11;
        Highlight cut = Excerpt.around(7, text, List.of(new Range(start, start + 10)));
        assertThat(cut.text().length()).isBetween(100, Excerpt.LENGTH + 2);
        assertThat(show(cut.text(), cut.matches())).contains("[0123456789]");
        assertThat(cut.text().replace("…", "")).matches("0123456789( 0123456789)*");
        assertThat(cut.text().startsWith("…")).isEqualTo(word > 5);
        assertThat(cut.text().endsWith("…")).isEqualTo(word < 80);
    }

    @Test
    void cutsNoCharacterInHalfAndLeavesOutWhatLiesBeyond() {
        String text = "ab" + "\ud83d\ude00".repeat(300);
        Highlight cut = Excerpt.around(7, text, List.of(new Range(0, 1), new Range(500, 502)));
        assertThat(cut.text()).isEqualTo(text.substring(0, 240) + "…");
        assertThat(cut.matches()).containsExactly(new Range(0, 1));
        Highlight odd = Excerpt.around(7, "a" + text, List.of(new Range(0, 1)));
        assertThat(odd.text()).isEqualTo("a" + text.substring(0, 238) + "…");
    }

    @Test
    void growsForAMatchThatIsLongerItself() {
        String text = "word ".repeat(200);
        Highlight cut = Excerpt.around(7, text, List.of(new Range(0, 499)));
        assertThat(cut.matches()).containsExactly(new Range(0, 499));
        assertThat(cut.text().length()).isGreaterThanOrEqualTo(499);
    }

    private static String show(String text, List<Range> ranges) {
        StringBuilder shown = new StringBuilder(text);
        for (int i = ranges.size() - 1; i >= 0; i--)
            shown.insert(ranges.get(i).end(), ']').insert(ranges.get(i).start(), '[');
        return shown.toString();
    }
}
