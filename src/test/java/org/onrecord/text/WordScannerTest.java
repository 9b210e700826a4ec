package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordScannerTest {

    /** What is bracketed stands in brackets, an ellipsis is {@code …}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Hello, world!              | hello world
            U.S.-Russia                | us russia
            the U.S. side              | the us side
            the U.S.A.                 | the usa
            I. Then                    | i then
            1,204 to 2.5               | 1204 to 2.5
            1,2,3                      | 1 2 3
            1,2345                     | 1 2345
            5-6 hours                  | 5 6 hours
            15%                        | 15 %
            $90                        | $ 90
            6½                         | 6½
            don’t ‘go’                 | don't go
            the hosts' request         | the hosts request
            O'Brien's                  | o'brien's
            [the two] went             | [the] [two] went
            talk[s] [W]e w[e] were     | [talks] we [we] were
            a … b ... c [...] d (…)    | a … b … c … d …
            wait... what               | wait … what
            so..                       | so
            a. . . b                   | a … b
            [not closed                | not closed
            東京へ行く                   | 東 京 へ 行 く
            Шёл Лавров                 | шел лавров
            """)
    void wordsOfATextInOrder(String text, String words) {
        assertThat(WordScanner.scan(text).stream().map(WordScannerTest::shown).collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    /** Each closing bracket once looked for its opening one in all of the text before it. */
    @ParameterizedTest
    @ValueSource(strings = { "a]", "[a]a]", "[a", "]", "[a]", "a.]" })
    void bracketsWithoutPartnersTakeNoLonger(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> WordScanner.scan(text));
    }

    private static String shown(WordToken token) {
        return switch (token.role()) {
            case SPOKEN -> token.folded();
            case BRACKETED -> "[" + token.folded() + "]";
            case ELLIPSIS -> "…";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            say, don’t!   | don’t
            to talk[s]    | talk[s]
            the U.S. now  | U.S.
            from 1,204 on | 1,204
            and em\u00adbassy so | em\u00adbassy
            """)
    void offsetsHoldTheWordAsWritten(String text, String second) {
        WordToken word = WordScanner.scan(text).get(1);
        assertThat(text.substring(word.start(), word.end())).isEqualTo(second);
    }
}
