package org.onrecord.store.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.search.mapping.IndexMapping;

/** The embedded index knows over starts and kills which generation is live, and removes what is of no use. */
class EmbeddedStateTest {

    private static final int MAPPING = IndexMapping.VERSION;

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsRead() {
        for (EmbeddedState state : new EmbeddedState[] { new EmbeddedState(Generation.B, 7, Optional.empty()),
                new EmbeddedState(Generation.A, 7, Optional.of(6)) }) {
            state.write(folder);
            assertThat(EmbeddedState.read(folder)).contains(state);
        }
    }

    @Test
    void switchingKeepsTheOneBeforeAndRollingBackToo() {
        EmbeddedState before = new EmbeddedState(Generation.A, MAPPING - 1, Optional.empty());
        assertThat(before.switched()).isEqualTo(new EmbeddedState(Generation.B, MAPPING, Optional.of(MAPPING - 1)));
        assertThat(before.switched().rolledBack())
                .isEqualTo(new EmbeddedState(Generation.A, MAPPING - 1, Optional.of(MAPPING)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "live=c\nmapping=1\n", "live=a\n", "live=a\nmapping=x\n", "live=a\nmapping=1\nkept=x\n" })
    void nonsenseIsAsNothing(String text) throws IOException {
        Files.writeString(folder.resolve("generations"), text);
        assertThat(EmbeddedState.read(folder)).isEmpty();
    }

    @Test
    void aStartKeepsWhatIsKept() throws IOException {
        new EmbeddedState(Generation.B, MAPPING, Optional.of(MAPPING - 1)).write(folder);
        assertThat(leftAfterAStart()).containsExactly("a", "b");
    }

    @Test
    void aStartRemovesWhatAKilledBuildLeft() throws IOException {
        new EmbeddedState(Generation.B, MAPPING, Optional.empty()).write(folder);
        assertThat(leftAfterAStart()).containsExactly("b");
    }

    @Test
    void aStartOfAnotherMappingMakesRoomForIt() throws IOException {
        new EmbeddedState(Generation.A, MAPPING - 1, Optional.of(MAPPING - 1)).write(folder);
        assertThat(leftAfterAStart()).containsExactly("a");
    }

    @Test
    void generationsOfWhichNothingSaysWhichIsLiveAreDamaged() throws IOException {
        EmbeddedIndex.open(folder, "Person");
        EmbeddedIndex.become(EmbeddedState.initial());
        EmbeddedIndex.open(folder, "Person");
        assertThat(EmbeddedIndex.isDamaged()).isFalse();
        Files.delete(folder.resolve("generations"));
        leftAfterAStart();
        assertThat(EmbeddedIndex.isDamaged()).isTrue();
        EmbeddedIndex.become(EmbeddedState.initial());
        assertThat(EmbeddedIndex.isDamaged()).isFalse();
    }

    @Test
    void aStartRemovesAnIndexWithoutGenerations() throws IOException {
        Files.createDirectory(folder.resolve("Person"));
        Files.writeString(folder.resolve("Person").resolve("segments_1"), "");
        assertThat(leftAfterAStart()).containsExactly("a");
    }

    /** Both generations have files before. */
    private Iterable<String> leftAfterAStart() throws IOException {
        for (Generation generation : Generation.values()) {
            Path files = Files.createDirectories(folder.resolve("Person").resolve(generation.shard()));
            Files.writeString(files.resolve("segments_1"), "");
        }
        EmbeddedIndex.open(folder, "Person");
        try (var left = Files.list(folder.resolve("Person"))) {
            return left.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
