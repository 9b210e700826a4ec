package org.onrecord.match.wordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final WordingReader READER = WordingReader.standard();

    /** 1: the same words; SAME: from .85 on; VARIANT: .60; SUGGESTED: .40; NONE: below. */
    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            We will sign the treaty in May      | we will sign the treaty, in May!            | 1
            The first contacts encourage hopes  | The first contacts [with them] encourage hopes | 1
            It took 250 days                    | It took two hundred and fifty days          | 1
            The centre was organised            | The center was organized                    | 1
            I met Sergei Zelensky there         | I met Sergey Zelenskyy there                | 1
            I will sign the treaty in May       | I'll sign the treaty in May                 | 1
            The guns have been silent for days  | The guns have been silent for nine days     | SAME
            will sign the treaty in May         | We said before that we will sign the treaty in May and not before, whatever it costs | 1
            we do not know it           | We know that they went to the lake. Why they went there, we do not know it, and we do not want to | 1
            do know it not              | We know that they went to the lake. Why they went there, we do not know it, and we do not want to | SUGGESTED
            Ferry line to reopen before summer  | The ferry service will reopen before summer | VARIANT
            The price of gas will grow till May | Gas prices are going to rise until May      | SUGGESTED
            inspire certain hopes               | The first contacts with the new administration encourage certain hopes | SUGGESTED
            some hope                           | The first contacts give some hope, and there is a desire to work on it | SUGGESTED
            We will sign the treaty in May      | My grandchildren live by the sea            | NONE
            the and of                          | My grandchildren live by the sea            | NONE
            `` | words | NONE
            … | … | NONE
            """)
    void twoWordings(String one, String other, String level) {
        double score = likeness(one, other);
        assertThat(level(score)).isEqualTo(level);
        assertThat(likeness(other, one)).isCloseTo(score, offset(1e-9));
    }

    private static String level(double score) {
        if (score > 0.999)
            return "1";
        if (score >= Likeness.SAME)
            return "SAME";
        if (score >= Likeness.VARIANT)
            return "VARIANT";
        return score >= Likeness.SUGGESTED ? "SUGGESTED" : "NONE";
    }

    private static double likeness(String one, String other) {
        return Likeness.between(READER.read(one, "en"), READER.read(other, "en")).score();
    }

    @Test
    void likenessIsSymmetricAndWholeWithItself() {
        Random random = new Random(11);
        String[] words = "we will not sign the treaty of Geneva in May with 40 [other] states … before Lavrov comes".split(" ");
        for (int round = 0; round < 2000; round++) {
            String one = random.ints(1 + random.nextInt(12), 0, words.length).mapToObj(i -> words[i])
                    .collect(Collectors.joining(" "));
            String two = random.ints(1 + random.nextInt(12), 0, words.length).mapToObj(i -> words[i])
                    .collect(Collectors.joining(" "));
            assertThat(likeness(one, two)).isCloseTo(likeness(two, one), offset(1e-9))
                    .isBetween(0.0, 1.0);
            WordingText text = READER.read(one, "en");
            assertThat(text.weight() == 0 || likeness(one, one) > 0.999).isTrue();
            assertThat(Guards.between(text, text)).isEmpty();
        }
    }

    @Test
    void commonWordsTellLess() {
        WordingReader weighing = new WordingReader(Names.builtIn(), TermWeights.of(Map.of("talk", 900, "question", 800), 1000));
        String one = "questions of the talks on geese";
        String other = "questions of the talks on swans";
        assertThat(Likeness.between(weighing.read(one, "en"), weighing.read(other, "en")).by()).isNotNull();
        assertThat(TermWeights.of(Map.of("talk", 900), 1000).of("talk", false)).isEqualTo(0.1);
        assertThat(TermWeights.of(Map.of("talk", 900), 1000).of("goose", false)).isEqualTo(1);
        assertThat(TermWeights.of(Map.of(), 1000).of("the", true)).isEqualTo(TermWeights.FUNCTION_WORD);
        assertThat(TermWeights.standard().of("the", true)).isEqualTo(TermWeights.FUNCTION_WORD);
    }

    @Test
    void frequenciesNeedTexts() {
        assertThatThrownBy(() -> TermWeights.of(Map.of(), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
