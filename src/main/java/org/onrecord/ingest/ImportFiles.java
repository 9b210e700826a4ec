package org.onrecord.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files of an import, each with the reader that takes it.
 *
 * @param byReader in the order of the readers
 * @param rejections files that no reader takes
 */
record ImportFiles(Map<RecordReader, List<Path>> byReader, List<Rejection> rejections) {

    /** Looks through the paths and all that is in folders, in a stable order. */
    static ImportFiles find(List<Path> paths, Iterable<RecordReader> readers) {
        Map<RecordReader, List<Path>> byReader = new LinkedHashMap<>();
        readers.forEach(reader -> byReader.put(reader, new ArrayList<>()));
        List<Rejection> rejections = new ArrayList<>();
        for (Path path : paths)
            for (Path file : files(path, rejections))
                assign(file, byReader, rejections);
        byReader.values().removeIf(List::isEmpty);
        return new ImportFiles(byReader, rejections);
    }

    /** How many files readers take. */
    int count() {
        return byReader.values().stream().mapToInt(List::size).sum();
    }

    private static List<Path> files(Path path, List<Rejection> rejections) {
        if (!Files.exists(path)) {
            rejections.add(new Rejection(path.toString(), 0, "NO_SUCH_FILE", "there is no such file or folder"));
            return List.of();
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            rejections.add(new Rejection(path.toString(), 0, "UNREADABLE", "it cannot be read: " + e.getMessage()));
            return List.of();
        }
    }

    private static void assign(Path file, Map<RecordReader, List<Path>> byReader, List<Rejection> rejections) {
        try {
            for (RecordReader reader : byReader.keySet())
                if (reader.ignores(file))
                    return;
            for (RecordReader reader : byReader.keySet())
                if (reader.accepts(file)) {
                    byReader.get(reader).add(file);
                    return;
                }
            rejections.add(new Rejection(file.toString(), 0, "UNKNOWN_FORMAT", "no reader knows this kind of file"));
        } catch (IOException e) {
            rejections.add(new Rejection(file.toString(), 0, "UNREADABLE", "it cannot be read: " + e.getMessage()));
        }
    }
}
