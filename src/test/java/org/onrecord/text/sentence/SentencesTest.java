package org.onrecord.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.TextRange;

class SentencesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They met. They parted.                              | They met. / They parted.
            They met on Feb. 27. The talks went on.             | They met on Feb. 27. / The talks went on.
            the U.S. Secretary of State Marco Rubio             | the U.S. Secretary of State Marco Rubio
            He went to the U.S. The talks began.                | He went to the U.S. / The talks began.
            Mr. Lavrov and Gen. Smith met.                      | Mr. Lavrov and Gen. Smith met.
            George W. Bush came. He left.                       | George W. Bush came. / He left.
            “We met.” He left.                                  | “We met.” / He left.
            Was it so? Yes! It was.                             | Was it so? / Yes! / It was.
            Am 27. Februar trafen sie sich. Danach nicht.       | Am 27. Februar trafen sie sich. / Danach nicht.
            It took 5.5 hours. Then it ended.                   | It took 5.5 hours. / Then it ended.
            one line without an end                             | one line without an end
            """)
    void sentencesEndWhereReadersEndThem(String text, String expected) {
        List<TextRange> sentences = Sentences.of(text, new TextRange(0, text.length()));
        assertThat(sentences).extracting(range -> range.of(text)).containsExactly(expected.split(" / "));
    }

    @Test
    void aSentenceIsNeverLongerThanItCanBeRead() {
        String text = "word ".repeat(10_000);
        assertThat(Sentences.of(text, new TextRange(0, text.length()))).hasSizeGreaterThan(10)
                .allSatisfy(range -> assertThat(range.end() - range.start()).isLessThan(3_100));
    }

    @Test
    void norIsOneWithoutWhiteSpaceAndNoLetterIsCutInTwo() {
        String text = "x" + "😀".repeat(20_000);
        List<TextRange> sentences = Sentences.of(text, new TextRange(0, text.length()));
        assertThat(sentences).hasSizeGreaterThan(5)
                .allSatisfy(range -> assertThat(range.end() - range.start()).isLessThan(6_100))
                .allSatisfy(range -> assertThat(Character.isLowSurrogate(text.charAt(range.start()))).isFalse());
        assertThat(sentences.stream().map(range -> range.of(text)).reduce("", String::concat)).isEqualTo(text);
    }
}
