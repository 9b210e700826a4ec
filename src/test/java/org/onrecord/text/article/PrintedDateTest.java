package org.onrecord.text.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDateTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "2025-02-27T22:10:00+03:00            | 2025-02-27",
            "February 27, 2025                    | 2025-02-27",
            "Thursday, Feb. 27, 2025, 10:15 GMT   | 2025-02-27",
            "Published Sept 3rd, 2024             | 2024-09-03",
            "27 February 2025                     | 2025-02-27",
            "the 1st of May 2023                  | 2023-05-01",
            "27 февраля 2025, 18:40               | 2025-02-27",
            "3 мая 2024                           | 2024-05-03",
            "27. Februar 2025                     | 2025-02-27",
            "3. März 2025                         | 2025-03-03",
            "27 février 2025                      | 2025-02-27",
            "27 de febrero de 2025                | 2025-02-27",
            "27.02.2025                           | 2025-02-27",
            "02/27/2025                           | 2025-02-27",
            "27/02/2025                           | 2025-02-27",
            "03/03/2025                           | 2025-03-03",
            "2025年2月27日                        | 2025-02-27",
            "03/04/2025                           | none",
            "February 30, 2025                    | none",
            "31.13.2025                           | none",
            "Ma 3, 2025                           | none",
            "Marked 27, 2025                      | none",
            "February 2025                        | none",
            "10:15                                | none",
            "version 1.2.2025.4                   | none" })
    void isReadAsItIsPrinted(String line, String date) {
        assertEquals(date, PrintedDate.in(line).map(Object::toString).orElse(null));
    }
}
