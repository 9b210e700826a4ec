package org.onrecord.api.limit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.onrecord.api.error.OperationRefused;
import org.onrecord.record.Deadline;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Answers queries within a time. When it is up, the answer says so, and what the query had begun is cancelled: statements
 * and searches by themselves, and whatever asks for the deadline of its thread. Mutations are not timed: to answer that one
 * took too long while it changes the record would be wrong either way.
 */
final class TimedStrategy extends AsyncExecutionStrategy {

    private final Duration limit;

    TimedStrategy(DataFetcherExceptionHandler faults, Duration limit) {
        super(faults);
        this.limit = limit;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        Deadline deadline = new Deadline(limit);
        execution.getGraphQLContext().put(Deadline.class, deadline);
        CompletableFuture<ExecutionResult> answer = deadline.call(() -> super.execute(execution, parameters));
        if (answer.isDone())
            return answer;
        return answer.copy().orTimeout(limit.toNanos(), TimeUnit.NANOSECONDS)
                .exceptionallyCompose(
                        failure -> isTimeout(failure) ? cancelled(deadline) : CompletableFuture.failedFuture(failure));
    }

    private static boolean isTimeout(Throwable failure) {
        return failure instanceof TimeoutException || failure.getCause() instanceof TimeoutException;
    }

    /** On a worker: the thread that watches the time must not wait for a database. */
    private static CompletableFuture<ExecutionResult> cancelled(Deadline deadline) {
        return CompletableFuture.supplyAsync(() -> {
            deadline.pass();
            return ExecutionResultImpl.newExecutionResult().data(null).addError(OperationRefused.late(deadline.limit()))
                    .build();
        }, Infrastructure.getDefaultExecutor());
    }
}
