package org.onrecord.store;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.onrecord.record.Deadline;

import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Asks the database a small question that is part of no operation, whose deadline would bound it: who holds a token, how far
 * the index is behind. A server that hangs would keep the asker, and the pool's connection, for good.
 */
public final class PromptAnswer {

    /** As long as one waits for a connection; what then hears no cancelling is given up two seconds later. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private PromptAnswer() {
    }

    /**
     * The answer, if it comes soon.
     *
     * @throws IllegalStateException if not; it is an {@linkplain Outage outage} of the database
     */
    public static <T> T of(Supplier<T> question) {
        Deadline deadline = new Deadline(PATIENCE);
        CompletableFuture<Void> asked = new CompletableFuture<Void>().orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        asked.whenComplete((answered, late) -> {
            if (late != null)
                Infrastructure.getDefaultExecutor().execute(deadline::pass);
        });
        try {
            return deadline.call(question);
        } catch (RuntimeException e) {
            throw deadline.hasPassed() ? new IllegalStateException(late(e)) : e;
        } finally {
            asked.complete(null);
        }
    }

    private static SQLTransientConnectionException late(RuntimeException cause) {
        return new SQLTransientConnectionException("no answer of the database within " + PATIENCE.toSeconds() + " s", cause);
    }
}
