package org.onrecord.api.limit;

import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;

/**
 * Answers queries within a time. Mutations are not timed: to answer that one took too long while it changes the record
 * would be wrong either way.
 */
final class TimedStrategy extends AsyncExecutionStrategy {

    private final TimeLimit time;

    TimedStrategy(DataFetcherExceptionHandler faults, TimeLimit time) {
        super(faults);
        this.time = time;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        return time.within(execution.getGraphQLContext(), () -> super.execute(execution, parameters));
    }
}
