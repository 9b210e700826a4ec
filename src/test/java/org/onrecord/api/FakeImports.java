package org.onrecord.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.onrecord.ingest.Ambiguity;
import org.onrecord.ingest.ImportProgress;
import org.onrecord.ingest.ImportReport;
import org.onrecord.ingest.Imports;
import org.onrecord.ingest.KindCount;
import org.onrecord.ingest.Rejection;

/** Rejects every file, by its name, so that what the endpoint does beside importing can be seen. */
public class FakeImports extends Imports {

    public final List<String> actors = new ArrayList<>();

    /** What {@link #run} does first; may throw. */
    public Runnable before = () -> {
    };

    @Override
    public ImportReport run(List<Path> paths, String actor, ImportProgress progress) {
        actors.add(actor);
        before.run();
        List<Rejection> rejections = paths.stream().flatMap(FakeImports::files)
                .map(file -> new Rejection(file.toString(), 3, "FAKE", content(file))).toList();
        progress.planned(rejections.size());
        progress.done(rejections.size(), 42);
        List<Ambiguity> ambiguities = List
                .of(new Ambiguity(rejections.get(0).file(), 1, "Lavrov", List.of("one", "another")));
        return new ImportReport(List.of(new KindCount("person", 1, 2, 3)), rejections, ambiguities,
                Duration.ofMillis(1500), false);
    }

    private static Stream<Path> files(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.size(file) > 100 ? "large" : Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
