package org.onrecord.search.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which words in a row the statement of a quote is looked for. */
class StretchTest {

    private static final int MOST = 24;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # A short quote: all neighbours, whatever is changed.
            hopes                                           | hopes
            keep his word                                   | keep his,his word
            Ukraine is on the agenda                        | Ukraine is,is on,on the,the agenda
            # Of two that begin next to each other the one that tells more.
            The first contacts encourage certain hopes in us all | first contacts encourage certain,contacts encourage certain hopes,certain hopes in us
            it was to be the end of the bridge              | it was to be,to be the end,end of the bridge
            # Marks between the words stay.
            We will, of course, reopen all five embassies   | will, of course, reopen,course, reopen all five
            """)
    void theStretchesOfAQuoteAre(String quote, String stretches) {
        assertThat(texts(List.of(quote)).stream().map(text -> text.replace(",", "")))
                .containsAll(Arrays.stream(stretches.split(",(?! )")).map(text -> text.replace(",", "")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "it was as if they were all before us and nobody had been asked to say so",
            "one two three four five six seven eight", "the of to and a in that is it we for not on with this be" })
    void eachPieceOfSixWordsHoldsOne(String quote) {
        List<String> words = List.of(quote.split(" "));
        List<String> stretches = texts(List.of(quote));
        IntStream.rangeClosed(0, words.size() - 6).mapToObj(at -> String.join(" ", words.subList(at, at + 6)))
                .forEach(piece -> assertThat(stretches).anyMatch(piece::contains));
    }

    @Test
    void noneGoesFromOneSpanIntoTheNext() {
        assertThat(texts(List.of("We will reopen five embassies", "There is no hurry", "No"))).noneMatch(
                text -> text.contains("embassies There") || text.contains("hurry No"));
    }

    @Test
    void ofALongQuoteTheyAreFewAndSpread() {
        String quote = IntStream.range(0, 1_500).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        List<String> texts = texts(List.of(quote));
        assertThat(texts).hasSizeLessThanOrEqualTo(MOST);
        assertThat(texts.get(texts.size() - 1)).contains("word14");
    }

    @Test
    void aQuoteWithoutWordsHasNone() {
        assertThat(texts(List.of("…", ""))).isEmpty();
    }

    @Test
    void commonWordsTellLess() {
        assertThat(CommonWords.bits("the")).isLessThan(CommonWords.bits("about")).isLessThan(CommonWords.bits("embassy"));
        assertThat(CommonWords.bits("и")).isLessThan(CommonWords.bits("посольство"));
    }

    private static List<String> texts(List<String> spans) {
        return Stretch.of(spans, MOST).stream().map(Stretch::text).toList();
    }
}
