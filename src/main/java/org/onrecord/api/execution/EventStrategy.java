package org.onrecord.api.execution;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FetchedValue;

/** Executes the selection of a subscription as that of a query is executed, with an event as the value of its only root. */
final class EventStrategy extends AsyncExecutionStrategy {

    private static final int ROOT_LEVEL = 1;

    EventStrategy(DataFetcherExceptionHandler faults) {
        super(faults);
    }

    @Override
    protected Object fetchField(ExecutionContext context, ExecutionStrategyParameters parameters) {
        if (parameters.getPath().getLevel() > ROOT_LEVEL)
            return super.fetchField(context, parameters);
        Object event = context.getRoot();
        FetchedValue fetched = unboxPossibleDataFetcherResult(context, parameters, event);
        // As a fetched one is told: what loads in batches waits until all fields of a level are there.
        context.getDataLoaderDispatcherStrategy().fieldFetched(context, parameters, environment -> event, event);
        return fetched;
    }
}
