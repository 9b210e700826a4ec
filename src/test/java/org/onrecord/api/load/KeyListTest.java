package org.onrecord.api.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a query for rows is written, so that few of them need translation. */
class KeyListTest {

    @Test
    void eachKeyIsAParameterOfItsOwn() {
        assertThat(KeyList.of(List.of(7L, 8L)).has("e.id")).isEqualTo("e.id in (:key0, :key1)");
    }

    @ParameterizedTest(name = "{0} keys have {1} places")
    @CsvSource({ "1, 1", "2, 2", "3, 4", "4, 4", "5, 8", "20, 32", "65, 128", "128, 128" })
    void sizesAreFew(int keys, int places) {
        assertThat(of(keys).has("e.id").split(", ")).hasSize(places);
    }

    @Test
    void manyKeysAreOneList() {
        assertThat(of(129).has("e.id")).isEqualTo("e.id in :keys");
    }

    private static KeyList of(int count) {
        return KeyList.of(LongStream.range(0, count).boxed().toList());
    }
}
