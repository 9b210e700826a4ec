package org.onrecord.search.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.record.Position;
import org.onrecord.search.InvalidQuery;

class OrderKeysTest {

    @Test
    void ordersDatesAsTheirTextsDo() {
        List<Position.Key> inOrder = List.of(new Position.Key("", 900), new Position.Key("0001", 1),
                new Position.Key("2025", 5), new Position.Key("2025-02", 4), new Position.Key("2025-02-27", 3),
                new Position.Key("2025-02-27", 68_719_476_735L), new Position.Key("2025-03", 1),
                new Position.Key("9999-12-31", 1));
        assertThat(inOrder.stream().map(OrderKeys::ofDate).toList()).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(value = { "'',1", "2025,2", "2025-02,3", "2025-02-27,68719476735" })
    void givesDatesBack(String text, long id) {
        Position.Key position = new Position.Key(text, id);
        assertThat(OrderKeys.dated(OrderKeys.ofDate(position))).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = { "lavrov", "2025-13", "2025-02-30", "20250227" })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> OrderKeys.ofDate(new Position.Key(text, 1))).isInstanceOf(InvalidQuery.class)
                .extracting("code").isEqualTo(InvalidQuery.Code.BAD_CURSOR);
    }

    @ParameterizedTest
    @ValueSource(longs = { -1, 68_719_476_736L })
    void refusesWhatIsNoKey(long id) {
        assertThatThrownBy(() -> OrderKeys.ofDate(new Position.Key("2025", id))).isInstanceOf(InvalidQuery.class);
    }

    @Test
    void ordersNamesAndThenKeys() {
        assertThat(List.of(OrderKeys.ofName("ab", 10), OrderKeys.ofName("ab", 100), OrderKeys.ofName("ab c", 2),
                OrderKeys.ofName("abc", 1))).isSorted();
        assertThat(OrderKeys.named(OrderKeys.ofName("ab c", 2))).isEqualTo(new Position.Key("ab c", 2));
    }
}
