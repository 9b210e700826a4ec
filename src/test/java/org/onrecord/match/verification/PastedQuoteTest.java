package org.onrecord.match.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PastedQuoteTest {

    static Stream<Arguments> pasted() {
        return Stream.of(
                // without marks
                read("We agreed to reopen.", "We agreed to reopen.", null),
                read("  We agreed\r\n to\treopen ", "We agreed to reopen", null),
                read("We want \"real\" peace", "We want \"real\" peace", null),
                read("\"Real\" peace is what we want", "\"Real\" peace is what we want", null),
                read("It’s ’tis the ’90s", "It’s ’tis the ’90s", null),
                // in marks of all kinds
                read("\"We agreed.\"", "We agreed.", null),
                read("“We agreed.”", "We agreed.", null),
                read("„We agreed.“", "We agreed.", null),
                read("«We agreed.»", "We agreed.", null),
                read("»We agreed.«", "We agreed.", null),
                read("``We agreed.''", "We agreed.", null),
                read("‘We don’t agree.’", "We don’t agree.", null),
                read("'We don't agree.'", "We don't agree.", null),
                read("“We agreed on ‘peace’ now”", "We agreed on ‘peace’ now", null),
                read("“We agreed on “peace” now”", "We agreed on “peace” now", null),
                read("\"We agreed on \"peace\" now,\" Ann said", "We agreed on \"peace\" now,", "Ann"),
                read("“We agreed", "We agreed", null),
                read("We agreed”", "We agreed”", null),
                // with who said it
                read("“We agreed,” Putin said.", "We agreed,", "Putin"),
                read("“We agreed,” said Vladimir Putin on Thursday.", "We agreed,", "Vladimir Putin"),
                read("“We agreed,” he said.", "We agreed,", null),
                read("“We agreed,” He said.", "We agreed,", null),
                read("Putin said: “We agreed.”", "We agreed.", "Putin"),
                read("Putin said the talks “inspire certain hopes.”", "inspire certain hopes.", "Putin"),
                read("“We agreed,” Kremlin spokesman Dmitry Peskov told reporters.", "We agreed,",
                        "Kremlin spokesman Dmitry Peskov"),
                read("“We agreed,” said Dmitry Peskov, the spokesman.", "We agreed,", "Dmitry Peskov"),
                read("“We agreed,” Peskov, the spokesman, also said.", "We agreed,", "Peskov"),
                read("According to Dmitry Peskov, “we agreed.”", "we agreed.", "Dmitry Peskov"),
                read("“We agreed.” — Vladimir Putin", "We agreed.", "Vladimir Putin"),
                read("“We agreed.” (Vladimir Putin)", "We agreed.", "Vladimir Putin"),
                read("Putin: “We agreed.”", "We agreed.", "Putin"),
                read("'We agreed,' said Putin", "We agreed,", "Putin"),
                read("«Мы договорились», — сказал Путин.", "Мы договорились", "Путин"));
    }

    private static Arguments read(String text, String words, String named) {
        return Arguments.of(text, words, named);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pasted")
    void theQuotationIsToldFromWhatStandsBesideIt(String text, String words, String named) {
        PastedQuote quote = PastedQuote.read(text);
        assertThat(quote.spans()).containsExactly(words);
        assertThat(quote.named().orElse(null)).isEqualTo(named);
    }

    @Test
    void severalMarkedSpansAreOneSplitQuotation() {
        PastedQuote quote = PastedQuote.read("“The first contacts encourage hopes,” Putin said.\n“There is readiness.”");
        assertThat(quote.spans()).containsExactly("The first contacts encourage hopes,", "There is readiness.");
        assertThat(quote.attribution()).isEqualTo("Putin said.");
        assertThat(quote.named()).contains("Putin");
    }

    @Test
    void aMarkThatOpensAFurtherParagraphOpensNoOtherQuotation() {
        assertThat(PastedQuote.read("“We agreed.\n\n“We will meet again,” Putin said.").spans())
                .containsExactly("We agreed. “We will meet again,");
        assertThat(PastedQuote.read("\"We agreed.\n\"We will meet again,\" Putin said.").spans()).hasSize(1);
    }

    @Test
    void anyTextIsRead() {
        for (String odd : List.of("", "\"", "\"\"", "“”", "”“", "\"\" said", "'", "''", "—", "\0", "🎙", "said", "“a” “b",
                "\u202e"))
            assertThat(PastedQuote.read(odd).spans()).as(odd).isNotEmpty();
    }

    @Test
    void aLongTextIsReadInBoundedTime() {
        for (String piece : List.of("\"", "“", "A. ", "Anna said ", "a\n\"", "' ", "Ann, ", "al Ann "))
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2),
                    () -> PastedQuote.read(piece.repeat(10_000 / piece.length())), piece);
    }
}
