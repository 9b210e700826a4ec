package org.onrecord.match.wordings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.WordScanner;
import org.onrecord.text.WordToken;

class NumberReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0                                | 0
            40                               | 40
            1,204                            | 1204
            2.50                             | 2.5
            forty-one                        | 41
            eighteenth                       | 18
            eighty-first                     | 81
            18th                             | 18
            a hundred                        | 100
            two hundred                      | 200
            two hundred and fifty            | 250
            two hundred fifty thousand       | 250000
            one million two hundred thousand | 1200000
            2 million                        | 2000000
            2.5 million                      | 2500000
            two and a half million           | 2500000
            2½                               | 2.5
            half a million                   | 500000
            half                             | 0.5
            ninety million                   | 90000000
            5bn                              | 5000000000
            a dozen                          | 12
            two dozen                        | 24
            1990s                            | 1990
            сорок                            | 40
            сто двадцать пять                | 125
            двести тысяч                     | 200000
            """)
    void readsAValue(String words, String value) {
        List<WordToken> tokens = WordScanner.scan(words);
        NumberReader reader = new NumberReader(tokens, WordingLanguage.ENGLISH);
        assertThat(reader.read(0)).isTrue();
        assertThat(reader.value()).isEqualTo(value);
        assertThat(reader.end()).isEqualTo(tokens.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 and 6                      | 1
            five and six                 | 1
            five six                     | 1
            hundred and the rest         | 1
            three hundred men            | 2
            99999999999999999999999999   | 0
            """)
    void endsWhereTheNumberEnds(String words, int end) {
        NumberReader reader = new NumberReader(WordScanner.scan(words), WordingLanguage.ENGLISH);
        reader.read(0);
        assertThat(reader.end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "men", "a man", "hundreds of", "and", "covid19", "½", "9999999999999999999999999999999" })
    void whatIsNoNumberIsNotRead(String words) {
        assertThat(new NumberReader(WordScanner.scan(words), WordingLanguage.ENGLISH).read(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zwölf                             | 12
            einundzwanzig                     | 21
            siebenunddreißig                  | 37
            hundert                           | 100
            zweihundertfünfzig                | 250
            zweihundertundeins                | 201
            tausend                           | 1000
            neunzehnhundertneunundachtzig     | 1989
            zweihundertfünfzigtausenddreizehn | 250013
            zwei Millionen                    | 2000000
            drei Billionen                    | 3000000000000
            12                                | 12
            ein                               | -
            eine                              | -
            und                               | -
            undzwanzig                        | -
            zehnundzwanzig                    | -
            Jahrtausend                       | -
            Jahrhundert                       | -
            hundertfach                       | -
            Grund                             | -
            """)
    void germanNumbersAreWrittenAsOneWord(String words, String value) {
        NumberReader reader = new NumberReader(WordScanner.scan(words), WordingLanguage.GERMAN);
        assertThat(reader.read(0) ? reader.value() : "-").isEqualTo(value);
    }
}
