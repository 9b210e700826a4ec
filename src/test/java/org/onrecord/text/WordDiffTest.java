package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.DiffSpan.Kind;

class WordDiffTest {

    /**
     * Equal words as they stand in the second text, with its white space alone; {@code -deleted-}, {@code +inserted+},
     * {@code -before+after+}; {@code ~} before what is
     * editorial.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            we will sign               | we will sign               | we will sign
            We will sign.              | we will sign,              | we will sign,
            we will sign               | we will not sign           | we will +not+ sign
            we will not sign           | we will sign               | we will-not- sign
            we will sign now.          | we will sign.              | we will sign-now-.
            we will sign               | we will pay                | we will -sign+pay+
            sign we will               | we will sign               | -sign-we will +sign+
            yes, we will               | yes we, will               | yes we, will
            We — all of us — agree     | we, all of us, agree       | we, all of us, agree
            “Don’t” go                 | "don't" go                 | "don't" go
            a full-fledged talk        | a full fledged talk        | a full fledged talk
            we can move forward        | [the two countries] can move forward | ~-we+[the two countries]+ can move forward
            the two countries can move | [the two countries] can move | [the two countries] can move
            it is over                 | it is [sic] over           | it is ~+[sic]+ over
            a word of the many said    | a word … said              | a word ~-of the many+…+ said
            a word of the many said    | a word ... said            | a word ~-of the many+...+ said
            a word of the many said    | a word […] said            | a word ~-of the many+[…]+ said
            a word [of the many] said  | a word said                | a word~-[of the many]- said
            We agree                   | [W]e agree                 | [W]e agree
            they talk                  | they talk[ed]              | they ~-talk+talk[ed]+
            NATO [issue]               | NATO issue                 | NATO issue
            Crème brûlée               | creme brulee               | creme brulee
            `` | new words | +new words+
            old words | `` | -old words-
            ?! | … | ~+…+
            """)
    void marksWhatDiffers(String before, String after, String marked) {
        assertThat(marked(WordDiff.between(before, after))).isEqualTo(marked);
    }

    private static String marked(List<DiffSpan> spans) {
        return spans.stream().map(WordDiffTest::marked).collect(Collectors.joining()).strip();
    }

    private static String marked(DiffSpan span) {
        String sign = span.editorial() ? "~" : "";
        return switch (span.kind()) {
            case EQUAL -> span.afterText();
            case INSERTED -> sign + "+" + span.afterText() + "+";
            case DELETED -> sign + "-" + span.beforeText() + "-";
            case REPLACED -> sign + "-" + span.beforeText() + "+" + span.afterText() + "+";
        };
    }

    @Test
    void offsetsAreUtf16AndEndExclusive() {
        List<DiffSpan> spans = WordDiff.between("😀 Ja, 𝒜lles gut", "😀 Ja, nichts gut");
        assertThat(spans).extracting(DiffSpan::kind).containsExactly(Kind.EQUAL, Kind.REPLACED, Kind.EQUAL);
        assertThat(spans.get(1).before()).isEqualTo(new TextRange(7, 13));
        assertThat(spans.get(1).after()).isEqualTo(new TextRange(7, 13));
        assertThat(spans.get(1).beforeText()).isEqualTo("𝒜lles");
        assertThat(spans.get(1).afterText()).isEqualTo("nichts");
    }

    @ParameterizedTest(name = "[{index}]")
    @CsvSource({ "cafe\u0301, caf\u00e9", "em\u00adbassy, embassy", "a\u200bb, ab", "İSTANBUL, istanbul", "ısı, isi",
            "\ufeffJa, ja", "\u0661\u0662, 12", "ＡＢ, ab", "стёкла, стекла", "МИР, мир", "straße, STRASSE", "can’t, can't",
            "Łódź, lodz" })
    void whatLooksAlikeIsEqual(String before, String after) {
        assertThat(WordDiff.between(before, after)).extracting(DiffSpan::kind).containsOnly(Kind.EQUAL);
    }

    @ParameterizedTest
    @CsvSource({ "мой, мои", "resume, resumed", "2.5, 25", "東京, 京東" })
    void whatIsOtherIsNot(String before, String after) {
        assertThat(WordDiff.between(before, after)).extracting(DiffSpan::kind).isNotEmpty()
                .anyMatch(kind -> kind != Kind.EQUAL);
    }

    @Test
    void nothingAgainstNothingHasNoSpans() {
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "[", "]", "[]", "[[a]", "a]b", "[a", "a[", "a[b", "a[]b", "…", "....", ". . .", "'", "a'", "'a",
            "1,",
            "1,2", "1,234,", "U.", "U.S", "\ud83d", "a\ud83d", "\u0301", "\u200b", "%", "$%", "a.b.c", "-", "a--b" })
    void brokenTextIsReadWhole(String text) {
        for (String other : List.of("", "a b", text)) {
            List<DiffSpan> spans = WordDiff.between(text, other);
            assertThat(before(spans)).isEqualTo(text);
            assertThat(after(spans)).isEqualTo(other);
        }
    }

    @Test
    void spansCoverBothTextsAndFollowEachOther() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            String before = text(random);
            String after = text(random);
            List<DiffSpan> spans = WordDiff.between(before, after);
            assertThat(before(spans)).isEqualTo(before);
            assertThat(after(spans)).isEqualTo(after);
            int end = 0;
            int otherEnd = 0;
            for (DiffSpan span : spans) {
                assertThat(span.before().start()).isEqualTo(end);
                assertThat(span.after().start()).isEqualTo(otherEnd);
                end = span.before().end();
                otherEnd = span.after().end();
                assertThat(span.kind() == Kind.INSERTED).isEqualTo(span.before().isEmpty() && span.kind() != Kind.EQUAL);
                assertThat(span.kind() == Kind.DELETED).isEqualTo(span.after().isEmpty() && span.kind() != Kind.EQUAL);
            }
            assertThat(WordDiff.between(before, before)).allMatch(span -> span.kind() == Kind.EQUAL);
        }
    }

    private static String text(Random random) {
        String[] pieces = { "a", "b ", "c", " d", "Ä", "’", "don't", "[", "]", "…", "...", ".", ", ", " ", "1", "1,000", "😀",
                "U.S.",
                "\u0301", "\u200b", "東" };
        return random.ints(random.nextInt(14), 0, pieces.length).mapToObj(i -> pieces[i]).collect(Collectors.joining());
    }

    private static String before(List<DiffSpan> spans) {
        return spans.stream().map(DiffSpan::beforeText).collect(Collectors.joining());
    }

    private static String after(List<DiffSpan> spans) {
        return spans.stream().map(DiffSpan::afterText).collect(Collectors.joining());
    }
}
