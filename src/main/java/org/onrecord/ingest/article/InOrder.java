package org.onrecord.ingest.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Works on several things at once and hands on the results in the order in which they were given, whichever is done first.
 * A few for each thread are in memory at a time, however many there are. What takes the results runs in the caller's thread.
 *
 * @param <T> what comes of a thing
 */
final class InOrder<T> implements AutoCloseable {

    /** Results that wait for a slow one before them, for each thread. */
    private static final int AHEAD = 8;

    private final Consumer<T> taken;
    private final ExecutorService threads;
    private final int most;
    private final Deque<Future<T>> running = new ArrayDeque<>();

    /**
     * @param threads how many things are worked on at once
     * @param taken takes the results
     */
    InOrder(int threads, Consumer<T> taken) {
        this.taken = taken;
        this.threads = Executors.newFixedThreadPool(threads, task -> new Thread(task, "article"));
        this.most = threads * AHEAD;
    }

    /** Begins with another thing, once few enough are waiting. */
    void add(Callable<T> work) {
        running.add(threads.submit(work));
        finish(most);
    }

    /** Waits until the results of all are handed on. */
    void finish() {
        finish(0);
    }

    private void finish(int left) {
        while (running.size() > left)
            taken.accept(await(running.remove()));
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading articles", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
