package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.search.PhraseTable.Phrase;

/** Which phrases statements have in common, by their beginnings. */
class PhraseTableTest {

    private static PhraseTable of(String... statements) {
        PhraseTable.Builder phrases = new PhraseTable.Builder();
        for (int id = 0; id < statements.length; id++)
            phrases.add(id, Arrays.asList(statements[id].split("/")));
        return phrases.build();
    }

    private static Beginning beginning(String typed) {
        return new Beginning(Beginning.wordsOf(typed));
    }

    private static String found(PhraseTable table, String typed) {
        return new TreeMap<>(table.startingWith(beginning(typed))).values().stream()
                .map(phrase -> phrase.words() + " " + phrase.statements()).collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0} goes on to {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "certain    | certain hopes 3, certain hopes of peace 2",
            "CÉRTAIN    | certain hopes 3, certain hopes of peace 2",
            "certain h  | certain hopes 3, certain hopes of peace 2",
            "hop        | hopes of peace 2",
            // Each statement counts once, whichever its wordings; nothing goes on after a comma.
            "twice      | ``",
            "then       | ``",
            // At most five words altogether, none of them a function word at the end.
            "one        | one two 2, one two three 2, one two three four 2, one two three four five 2",
            "the        | the one 2, the one two 2, the one two three 2, the one two three four 2",
            "nothing    | ``" })
    void hasWhatSeveralStatementsHave(String typed, String expected) {
        PhraseTable table = of("Certain hopes of peace", "There are certain hopes of peace", "certain hopes, of course",
                "twice over, twice over/twice over", "now, then again", "now and then, again",
                "The one two three four five six", "the one two three four five six");
        assertThat(found(table, typed)).isEqualTo(expected);
    }

    @Test
    void theFirstStatementsOfEachAreRemembered() {
        PhraseTable table = of("red lines", "none", "red lines", "red lines", "red lines");
        assertThat(table.startingWith(beginning("red"))).containsOnlyKeys("red lines")
                .containsValue(new Phrase("red lines", 4, List.of(0L, 2L, 3L)));
    }

    @Test
    void whatIsFrequentEnoughIsKnownEvenIfItHasNoPhrase() {
        PhraseTable table = of(
                IntStream.range(0, 10).mapToObj(i -> "word" + i + (i < 9 ? " seldom" : "")).toArray(String[]::new));
        assertThat(table.isKnown(beginning("word"))).isTrue();
        assertThat(table.isKnown(beginning("seldom"))).isFalse();
        assertThat(table.isKnown(beginning("seldom w"))).isFalse();
        assertThat(table.isKnown(beginning("x"))).isFalse();
    }

    @Test
    void ofLongBeginningsItKnowsNothing() {
        assertThat(PhraseTable.covers(beginning("certain hop"))).isTrue();
        assertThat(PhraseTable.covers(beginning("there are cer"))).isFalse();
    }

    @Test
    void anEmptyTableHasNothing() {
        assertThat(found(of(), "a")).isEmpty();
        assertThat(found(of("", "…"), "a")).isEmpty();
    }
}
