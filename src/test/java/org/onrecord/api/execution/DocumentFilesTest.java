package org.onrecord.api.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFilesTest {

    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "documents");

    @TempDir
    Path folder;

    @Test
    void aFolderIsReadWithWhatIsBelow() {
        assertThat(DocumentFiles.read(DOCUMENTS)).containsOnlyKeys("typename", "lists", "x-apollo:1",
                "0e1a5cd9a1d2a9c5a1b2c3d4e5f60718", "gone").containsEntry("typename", "query Typename {\n  __typename\n}\n")
                .containsEntry("x-apollo:1", "query FromManifest { __typename }");
    }

    @Test
    void aFileIsReadAlone() {
        assertThat(DocumentFiles.read(DOCUMENTS.resolve("manifest.json"))).containsOnlyKeys("x-apollo:1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "[]", "null", "{\"a\": 5}", "{\"a\": {\"b\": \"c\"}}",
            "{\"format\": \"apollo-persisted-query-manifest\", \"operations\": [{\"id\": \"a\"}]}" })
    void aManifestThatIsNoneIsRefusedWithItsName(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("manifest.json"), text);
        assertThatThrownBy(() -> DocumentFiles.read(folder)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void oneNameHasOneDocument() throws IOException {
        Files.writeString(folder.resolve("a.graphql"), "{ a }");
        Files.writeString(folder.resolve("b.json"), "{\"a\": \"{ a }\"}");
        assertThat(DocumentFiles.read(folder)).containsOnlyKeys("a");
        Files.writeString(folder.resolve("b.json"), "{\"a\": \"{ other }\"}");
        assertThatThrownBy(() -> DocumentFiles.read(folder)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b.json");
    }

    @Test
    void aFolderThatIsNotThereIsNoEmptyOne() {
        assertThatThrownBy(() -> DocumentFiles.read(folder.resolve("missing"))).isInstanceOf(UncheckedIOException.class);
    }
}
