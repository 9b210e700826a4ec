package org.onrecord.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.record.Position;

class CursorsTest {

    private static final String LIST = "people:NAME";

    static Stream<Position> positions() {
        return Stream.of(new Position.Key("", 1), new Position.Key("lavrov sergey", Long.MAX_VALUE),
                new Position.Key("лавров 🎙", 7), new Position.Rank(0), new Position.Rank(Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @MethodSource("positions")
    void whatIsWrittenIsRead(Position position) {
        assertThat(Cursors.read(LIST, Cursors.write(LIST, position))).contains(position);
    }

    @ParameterizedTest
    @MethodSource("positions")
    void aCursorOfAnotherListOrOrderIsNone(Position position) {
        assertThat(Cursors.read("people:RELEVANCE", Cursors.write(LIST, position))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("positions")
    void aChangedOrCutCursorIsNone(Position position) {
        String cursor = Cursors.write(LIST, position);
        IntStream.range(0, cursor.length()).forEach(i -> {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(Cursors.read(LIST, cursor.substring(0, i) + other + cursor.substring(i + 1))).isEmpty();
            assertThat(Cursors.read(LIST, cursor.substring(0, i))).isEmpty();
        });
        assertThat(Cursors.read(LIST, cursor + "=")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "A", "AAAA", "not a cursor", "ключ", "\0", "AWsAAAAAAAAAAQ", "////" })
    void anythingElseIsNone(String text) {
        assertThat(Cursors.read(LIST, text)).isEmpty();
    }

    @Test
    void aVeryLongTextIsNone() {
        assertThat(Cursors.read(LIST, "A".repeat(1_000_000))).isEmpty();
    }
}
