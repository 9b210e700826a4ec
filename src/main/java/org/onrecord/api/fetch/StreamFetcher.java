package org.onrecord.api.fetch;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.datafetcher.MultiDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.mutiny.Multi;
import mutiny.zero.flow.adapters.AdaptersToReactiveStreams;

/**
 * Gives the events of a subscription as its resolver gives them, and its failure as a failure. The framework turns a
 * failure into one more event, with the value of the last event as its data.
 */
final class StreamFetcher extends MultiDataFetcher<Object, Object> {

    StreamFetcher(Operation operation, Type type) {
        super(operation, type);
    }

    @Override
    @SuppressWarnings("unchecked") // as the framework declares it
    protected <O> O invokeAndTransform(Context context, DataFetchingEnvironment environment,
            DataFetcherResult.Builder<Object> result, Object[] arguments) throws Exception {
        return (O) AdaptersToReactiveStreams.publisher(handleUserMethodCall(environment, arguments));
    }

    @Override
    @SuppressWarnings("unchecked") // as the framework declares it
    protected <O> O invokeFailure(DataFetcherResult.Builder<Object> result) {
        return (O) AdaptersToReactiveStreams.publisher(Multi.createFrom().item(result.build()));
    }
}
