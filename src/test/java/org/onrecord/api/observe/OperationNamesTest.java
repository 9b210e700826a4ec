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
        assertThat(names.of(Optional.of("Home"))).isEqualTo("Home");
        for (int i = 0; i < 10_000; i++)
            names.of(Optional.of("Made" + i));
        assertThat(names.of(Optional.of("Home"))).isEqualTo("Home");
        assertThat(names.of(Optional.of("Late"))).isEqualTo("other");
    }

    @Test
    void thereAreSoManyAndNoMore() {
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < 10_000; i++)
            labels.add(names.of(Optional.of("Made" + i)));
        assertThat(labels).hasSize(OperationNames.MOST + 1).contains("other");
    }

    @Test
    void noNameIsOneLabelAndALongOneNone() {
        assertThat(names.of(Optional.empty())).isEqualTo("anonymous");
        assertThat(names.of(Optional.of("L".repeat(65)))).isEqualTo("other");
    }
}
