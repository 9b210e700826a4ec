package org.onrecord.api.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloseReasonTest {

    @ParameterizedTest
    @CsvSource({ "x, 10, 10", "x, 123, 123", "x, 124, 123", "é, 61, 61", "é, 62, 61", "𝒳, 31, 30", "€, 50, 41" })
    void isCutToWhatAFrameTakesBetweenCharacters(String character, int times, int left) {
        assertEquals(character.repeat(left), CloseReason.of(character.repeat(times)));
    }
}
