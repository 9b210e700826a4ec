package org.onrecord.api.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** However many names clients make up, there are only so many series. */
class OperationNamesTest {

    private final OperationNames names = new OperationNames();

    @Test
    void theFirstHaveTheirOwnAndKeepIt() {
        assertThat(names.of(Optional.of("Home"), true)).isEqualTo("Home");
        for (int i = 0; i < 10_000; i++)
            names.of(Optional.of("Made" + i), true);
        assertThat(names.of(Optional.of("Home"), true)).isEqualTo("Home");
        assertThat(names.of(Optional.of("Late"), true)).isEqualTo("other");
    }

    @Test
    void thereAreSoManyAndNoMore() {
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < 10_000; i++)
            labels.add(names.of(Optional.of("Made" + i), true));
        assertThat(labels).hasSize(OperationNames.MOST + 1).contains("other");
    }

    @Test
    void aNameThatAnybodyWroteIsNoneAndTakesNoRoom() {
        for (int i = 0; i < 10_000; i++)
            assertThat(names.of(Optional.of("Made" + i), false)).isEqualTo("other");
        assertThat(names.of(Optional.of("Home"), true)).isEqualTo("Home");
        assertThat(names.of(Optional.of("Home"), false)).isEqualTo("other");
    }

    @Test
    void noNameIsOneLabelAndALongOneNone() {
        assertThat(names.of(Optional.empty(), true)).isEqualTo("anonymous");
        assertThat(names.of(Optional.of("L".repeat(65)), true)).isEqualTo("other");
    }
}
