package org.onrecord.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Clears away what a test run wrote. */
public final class TemporaryFolder {

    private TemporaryFolder() {
    }

    /** Deletes a folder and everything below it, or nothing if there is no such folder. */
    public static void delete(Path folder) throws IOException {
        if (Files.notExists(folder))
            return;
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst)
            Files.deleteIfExists(path);
    }
}
