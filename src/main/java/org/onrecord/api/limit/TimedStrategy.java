package org.onrecord.api.limit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

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

    private final ExecutionResult late;

    private final Timekeeper timekeeper = new Timekeeper(Infrastructure.getDefaultWorkerPool());

    TimedStrategy(DataFetcherExceptionHandler faults, Duration limit) {
        super(faults);
        this.limit = limit;
        this.late = ExecutionResultImpl.newExecutionResult().data(null).addError(OperationRefused.late(limit)).build();
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        Deadline deadline = new Deadline(limit);
        execution.getGraphQLContext().put(Deadline.class, deadline);
        CompletableFuture<ExecutionResult> answer = begun(execution, parameters, deadline);
        return answer.isDone() ? answer : timekeeper.watch(answer, deadline, late);
    }

    /** What is fetched at once is fetched by the deadline of this thread, and what a worker fetches takes it along. */
    private CompletableFuture<ExecutionResult> begun(ExecutionContext execution, ExecutionStrategyParameters parameters,
            Deadline deadline) {
        Deadline before = Deadline.set(deadline);
        try {
            return super.execute(execution, parameters);
        } finally {
            Deadline.set(before);
        }
    }
}
