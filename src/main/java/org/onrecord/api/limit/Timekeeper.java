package org.onrecord.api.limit;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.onrecord.record.Deadline;

/**
 * Looks several times a second whether somebody's time is up. A timer for each query would wake a thread with each, which
 * costs more than the rest of what limits cost. All that one keeper watches has the same time, so that what began first ends
 * first.
 */
final class Timekeeper {

    private static final long LOOKS_EVERY_MILLISECONDS = 50;

    private final Queue<Watched<?>> watched = new ConcurrentLinkedQueue<>();

    private final ScheduledExecutorService workers;

    private final class Watched<T> {

        private final Deadline deadline;
        private final T late;
        // Null when it is done: what was answered is not kept until the time would have been up.
        private volatile CompletableFuture<T> answer = new CompletableFuture<>();

        Watched(Deadline deadline, T late) {
            this.deadline = deadline;
            this.late = late;
        }

        CompletableFuture<T> timed(CompletableFuture<T> given) {
            CompletableFuture<T> timed = answer;
            given.whenComplete((value, failure) -> {
                answer = null;
                if (failure == null)
                    timed.complete(value);
                else
                    timed.completeExceptionally(failure);
            });
            return timed;
        }

        /** On another worker than the one that looks: cancelling may wait for a database. */
        void end() {
            CompletableFuture<T> timed = answer;
            if (timed != null)
                workers.execute(() -> {
                    deadline.pass();
                    timed.complete(late);
                });
        }
    }

    /** @param workers for looking, and for cancelling */
    Timekeeper(ScheduledExecutorService workers) {
        this.workers = workers;
        workers.scheduleWithFixedDelay(this::look, LOOKS_EVERY_MILLISECONDS, LOOKS_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /**
     * What is answered, or said instead when the deadline passes; then what is cancellable is cancelled first.
     *
     * @param deadline of the same length as any other that this keeper is given
     */
    <T> CompletableFuture<T> watch(CompletableFuture<T> answer, Deadline deadline, T late) {
        Watched<T> query = new Watched<>(deadline, late);
        CompletableFuture<T> timed = query.timed(answer);
        watched.add(query);
        return timed;
    }

    private void look() {
        for (Watched<?> first = watched.peek(); first != null; first = watched.peek()) {
            if (first.answer != null && !first.deadline.hasPassed())
                return;
            watched.remove();
            first.end();
        }
    }
}
