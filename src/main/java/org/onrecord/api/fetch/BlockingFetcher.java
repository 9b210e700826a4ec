package org.onrecord.api.fetch;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import org.dataloader.BatchLoaderEnvironment;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.QuarkusDefaultDataFetcher;
import io.smallrye.context.SmallRyeThreadContext;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import io.vertx.core.Vertx;

/**
 * Has the framework call a resolver that blocks, on a worker and {@linkplain InTurn in its operation's turn}. The engine tells
 * the framework that it may block where it is ({@code runBlocking}), which is there.
 */
final class BlockingFetcher<K, T> extends QuarkusDefaultDataFetcher<K, T> {

    BlockingFetcher(Operation operation, Type type) {
        super(operation, type);
    }

    @Override
    @SuppressWarnings("unchecked") // a future stands for the value, which the framework's types do not say
    public T get(DataFetchingEnvironment environment) {
        return (T) onWorker(environment.getGraphQlContext(), () -> super.get(environment));
    }

    @Override
    public CompletionStage<List<T>> load(List<K> keys, BatchLoaderEnvironment environment) {
        GraphQLContext operation = batchLoaderHelper
                .getDataFetchingEnvironment(batchLoaderHelper.getBatchContext(keys, environment)).getGraphQlContext();
        return onWorker(operation, () -> super.load(keys, environment)).thenCompose(Function.identity());
    }

    private static <R> CompletionStage<R> onWorker(GraphQLContext operation, Callable<R> call) {
        InTurn turn = operation.get(InTurn.class);
        return turn.run(Vertx.currentContext(), inScope(operation, call)).toCompletionStage();
    }

    /** A call within the scope of the request, which may not be that of this thread: a mutation follows on another. */
    private static <R> Callable<R> inScope(GraphQLContext operation, Callable<R> call) {
        ManagedContext scope = Arc.container().requestContext();
        boolean entered = !scope.isActive();
        if (entered)
            scope.activate(operation.<ContextState> get("state"));
        try {
            return Arc.container().select(SmallRyeThreadContext.class).get().contextualCallable(call);
        } finally {
            if (entered)
                scope.deactivate();
        }
    }
}
