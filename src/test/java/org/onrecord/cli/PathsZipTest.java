package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathsZipTest {

    @TempDir
    Path folder;

    @Test
    void keepsTheOrderAndTellsFilesOfOneNameApart() throws IOException {
        Path first = file("z/record.jsonl");
        Path second = file("a/record.jsonl");
        assertThat(entries(first, second)).containsExactly("0000/record.jsonl", "0001/record.jsonl");
    }

    @Test
    void takesFoldersWithAllThatIsInThem() throws IOException {
        file("visits/data/b.xml");
        file("visits/data/a.xml");
        file("visits/index.xml");
        assertThat(entries(folder.resolve("visits"))).containsExactly("0000/visits/data/a.xml",
                "0000/visits/data/b.xml", "0000/visits/index.xml");
    }

    @Test
    void knowsItsFilesByTheirNamesHere() throws IOException {
        Path visits = file("visits/data/a.xml").getParent().getParent();
        Path record = file("record.jsonl");
        PathsZip zip = new PathsZip(List.of(visits, record));
        assertThat(zip.localName("0000/visits/data/a.xml")).isEqualTo(visits.resolve("data/a.xml").toString());
        assertThat(zip.localName("0001/record.jsonl")).isEqualTo(record.toString());
        assertThat(zip.localName("0001")).isEqualTo(record.toString());
        assertThat(zip.localName("0002/unknown")).isEqualTo("0002/unknown");
        assertThat(zip.localName("elsewhere.xml")).isEqualTo("elsewhere.xml");
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    private static List<String> entries(Path... paths) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PathsZip(List.of(paths)).writeTo(bytes, () -> {
        });
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                names.add(entry.getName());
        }
        return names;
    }
}
