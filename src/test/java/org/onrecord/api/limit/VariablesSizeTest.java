package org.onrecord.api.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class VariablesSizeTest {

    @Test
    void everyValueCountsAndEveryText() {
        assertThat(VariablesSize.of(Map.of())).isEqualTo(new VariablesSize(0, 0, 0));
        assertThat(VariablesSize.of(Map.of("a", "abc", "b", 5))).isEqualTo(new VariablesSize(3, 2, 0));
        assertThat(VariablesSize.of(Map.of("a", Arrays.asList("x", null, true)))).isEqualTo(new VariablesSize(1, 4, 1));
        assertThat(VariablesSize.of(Map.of("a", Map.of("name", List.of(Map.of("k", "val"))))))
                .isEqualTo(new VariablesSize(4 + 1 + 3, 4, 3));
    }

    @Test
    void valuesMayNestAsDeepAsSomebodyLikes() {
        List<Object> deep = List.of();
        for (int i = 0; i < 100_000; i++)
            deep = new ArrayList<>(List.of(deep));
        assertThat(VariablesSize.of(Map.of("a", deep)).depth()).isEqualTo(100_000);
    }
}
