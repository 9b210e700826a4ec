package org.onrecord.ingest.article;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.onrecord.ingest.Rejection;

/** Extracts from articles without a record: a line of JSON for each file, in the order of the files. */
public final class DryRun implements AutoCloseable {

    private final OutputStream out;
    private final Consumer<Rejection> rejected;
    private final InOrder<Result> results;
    private long failed;

    /**
     * @param out takes the lines
     * @param rejected takes the files that cannot be read, in order too
     * @param threads how many files are read at once
     */
    public DryRun(OutputStream out, Consumer<Rejection> rejected, int threads) {
        this.out = out;
        this.rejected = rejected;
        this.results = new InOrder<>(threads, this::take);
    }

    /**
     * @return how many files could not be read
     * @throws UncheckedIOException if the lines cannot be written
     */
    public long run(List<Path> paths) {
        ArticlePaths.forEach(paths, file -> results.add(() -> Result.of(ReadArticle.of(file))),
                rejection -> results.add(() -> new Result(null, rejection)));
        results.finish();
        return failed;
    }

    private void take(Result result) {
        if (result.rejection() != null) {
            failed++;
            rejected.accept(result.rejection());
            return;
        }
        try {
            out.write(result.line());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write what was extracted", e);
        }
    }

    @Override
    public void close() {
        results.close();
    }

    /** A line, or why there is none. */
    private record Result(byte[] line, Rejection rejection) {

        static Result of(ReadArticle read) {
            if (read.rejection() != null)
                return new Result(null, read.rejection());
            return new Result(ExtractionJson.line(read.name(), read.page(), read.extraction()), null);
        }
    }
}
