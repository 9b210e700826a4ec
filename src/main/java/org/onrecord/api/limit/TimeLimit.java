package org.onrecord.api.limit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.onrecord.api.error.OperationRefused;
import org.onrecord.record.Deadline;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * How long one execution may take: that of a query, or of a subscription's selection for one event. When the time is up,
 * the answer says so, and what was begun is cancelled: statements and searches by themselves, and whatever asks for the
 * deadline of its thread.
 */
public final class TimeLimit {

    private final Duration limit;

    private final ExecutionResult late;

    private final Timekeeper timekeeper = new Timekeeper(Infrastructure.getDefaultWorkerPool());

    public TimeLimit(Duration limit) {
        this.limit = limit;
        this.late = ExecutionResultImpl.newExecutionResult().data(null).addError(OperationRefused.late(limit)).build();
    }

    /**
     * The answer of an execution, if that is in time.
     *
     * @param context of this execution alone: whoever fetches finds the deadline in it
     */
    public CompletableFuture<ExecutionResult> within(GraphQLContext context,
            Supplier<CompletableFuture<ExecutionResult>> execution) {
        Deadline deadline = new Deadline(limit);
        context.put(Deadline.class, deadline);
        CompletableFuture<ExecutionResult> answer = begun(execution, deadline);
        return answer.isDone() ? answer : timekeeper.watch(answer, deadline, late);
    }

    /** What is fetched at once is fetched by the deadline of this thread, and what a worker fetches takes it along. */
    private static CompletableFuture<ExecutionResult> begun(Supplier<CompletableFuture<ExecutionResult>> execution,
            Deadline deadline) {
        Deadline before = Deadline.set(deadline);
        try {
            return execution.get();
        } finally {
            Deadline.set(before);
        }
    }
}
