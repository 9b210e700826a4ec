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
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
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
            "riyadh              | en | nothing here                       | nothing here",
            // Nothing of a phrase but the phrase.
            "\"the talks\"        | en | the talks, the day, talks          | [the talks], the day, talks",
            "\"the talks\" day    | en | the talks, the day, talks          | [the talks], the [day], talks",
            // Near: the words that are near, not those between, and not elsewhere.
            "\"talks riyadh\"~1   | en | talks in Riyadh, long talks        | [talks] in [Riyadh], long talks",
            "\"talks riyadh\"~1   | en | talks held in Riyadh               | talks held in Riyadh",
            "\"talks riyadh\"~2   | en | Riyadh talks, held again in Riyadh | [Riyadh talks], held again in Riyadh",
            "\"talks riyadh\"~1   | en | Riyadh talks                       | Riyadh talks",
            "\"be or be\"~1       | en | to be or maybe not, be or to be    | to be or maybe not, [be or] to [be]",
            "\"a a\"~3            | en | a b c                              | a b c",
            "\"ÉTÉ geneve\"~1     | fr | l'été, à Genève                    | l'été, à Genève",
            "\"the geneve\"~1     | fr | thé à Genève                       | [thé] à [Genève]",
            // Fuzzy: as typed or nearly so, from the first letter on.
            "embasy~             | en | The embassy, an embassage          | The [embassy], an embassage",
            "lavrof~1            | en | Lavrov, Lavrova, lavr              | [Lavrov], Lavrova, lavr",
            "lavrof~2            | en | Lavrov, Lavrova, Pavrov            | [Lavrov], [Lavrova], Pavrov",
            "tlaks~1             | en | talks tales                        | [talks] tales",
            "zelensky~           | en | Zelenskyy, Zelenskiy, Zelensky's   | [Zelenskyy], [Zelenskiy], [Zelensky's]",
            "cat~2               | en | cart at                            | [cart] at",
            // What a field names is not in the text.
            "speaker:talks talks | en | talks                              | [talks]",
            "speaker:talks       | en | talks                              | talks",
            "\"😀 held\" talks    | en | 😀 held talks                      | [😀 held] [talks]",
            "prié*               | fr | 𝒳 Prière 𝒳 prieur                  | 𝒳 [Prière] 𝒳 [prieur]" })
    void marks(String query, String language, String text, String marked) {
        assertThat(show(text, mark(query, text, language, new IndexedWording(1, null, List.of())))).isEqualTo(marked);
    }

    private static List<Range> mark(String query, String text, String language, IndexedWording wording) {
        return new Highlighter(QueryReading.read(query)).mark(text, language, wording, scope -> true).ranges();
    }

    @Test
    void marksNoPhraseThatGoesFromOneSpanIntoTheNext() {
        String text = "the work of embassies must go on";
        IndexedWording split = new IndexedWording(1, null, List.of(text.indexOf("must")));
        assertThat(mark("\"embassies must\"", text, "en", split)).isEmpty();
        assertThat(mark("\"embassies must\"~50", text, "en", split)).isEmpty();
        assertThat(show(text, mark("\"must go\" embassy", text, "en", split)))
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
