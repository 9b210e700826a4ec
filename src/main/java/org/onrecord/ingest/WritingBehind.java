package org.onrecord.ingest;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import org.onrecord.ingest.write.QualifiedItem;
import org.onrecord.ingest.write.Written;

/**
 * Writes a batch to the database while the next one is read. At most one is being written and one read, which bounds the
 * memory that an import takes. Everything but the writing happens in the caller's thread.
 */
final class WritingBehind implements AutoCloseable {

    /** As long as a transaction may take. */
    private static final int PATIENCE_MINUTES = 10;

    private final Function<List<QualifiedItem>, List<Written>> writer;
    private final Consumer<Written> told;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "import-writer"));
    private Future<List<Written>> last;

    /**
     * @param writer writes a batch, durably, and says what became of each item
     * @param told receives what became of each item, in order
     */
    WritingBehind(Function<List<QualifiedItem>, List<Written>> writer, Consumer<Written> told) {
        this.writer = writer;
        this.told = told;
    }

    /**
     * Begins to write a batch, once the one before it is written.
     *
     * @param batch no longer changed by the caller
     * @throws RuntimeException if the one before it could not be written, for no fault of its items
     */
    void write(List<QualifiedItem> batch) {
        await();
        last = thread.submit(() -> writer.apply(batch));
    }

    /**
     * Waits until all is written, and tells what became of it.
     *
     * @throws RuntimeException if something could not be written, for no fault of its items
     */
    void await() {
        if (last == null)
            return;
        Future<List<Written>> written = last;
        last = null;
        result(written).forEach(told);
    }

    private static List<Written> result(Future<List<Written>> written) {
        try {
            return written.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure)
                throw failure;
            throw new IllegalStateException("the import stopped", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while importing; importing the same again goes on from here", e);
        }
    }

    /** Lets the batch that is being written end, so that the next import does not meet it; nothing is written after it. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
