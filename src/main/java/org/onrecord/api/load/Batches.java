package org.onrecord.api.load;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.onrecord.api.observe.Trace;
import org.onrecord.record.Deadline;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Collects what the resolvers of one level ask for and loads it at once, on a worker thread. The framework's own batch
 * resolvers are not used for fields with arguments: they give all aliases the arguments of the first.
 */
@ApplicationScoped
public class Batches {

    /** PostgreSQL takes 65,535 parameters a statement; no list needs nearly as many. */
    private static final int MAX_BATCH = 10_000;

    /**
     * The value for one key; null where the batch has none for it.
     *
     * @param name the name of the loader; all its keys go to one batch
     * @param key what is asked for with all its arguments, with the equality of a value; null for nothing
     * @param batch loads the values of many keys
     */
    public <K, V> CompletionStage<V> load(Context context, String name, K key, Function<Set<K>, Map<K, V>> batch) {
        if (key == null)
            return CompletableFuture.completedFuture(null);
        return this.<K, V> loader(context, name, batch).load(key);
    }

    /** The values for several keys, in their order, without those that there are none for. */
    public <K, V> CompletionStage<List<V>> loadAll(Context context, String name, List<K> keys,
            Function<Set<K>, Map<K, V>> batch) {
        if (keys.isEmpty())
            return CompletableFuture.completedFuture(List.of());
        return this.<K, V> loader(context, name, batch).loadMany(keys)
                .thenApply(values -> values.stream().filter(Objects::nonNull).toList());
    }

    /** A value that nothing else asks for at the same time, loaded on a worker thread. */
    public <V> CompletionStage<V> alone(Context context, Supplier<V> value) {
        return onWorker(context, value);
    }

    /** By the deadline of the query, which a mutation has none of, and within its trace. */
    private static <V> CompletableFuture<V> onWorker(Context context, Supplier<V> value) {
        GraphQLContext operation = context.unwrap(DataFetchingEnvironment.class).getGraphQlContext();
        Deadline deadline = operation.get(Deadline.class);
        Supplier<V> traced = Trace.of(operation).within(value);
        return CompletableFuture.supplyAsync(deadline == null ? traced : () -> deadline.call(traced),
                Infrastructure.getDefaultExecutor());
    }

    private <K, V> DataLoader<K, V> loader(Context context, String name, Function<Set<K>, Map<K, V>> batch) {
        return context.unwrap(DataFetchingEnvironment.class).getDataLoaderRegistry()
                .computeIfAbsent(name, absent -> DataLoaderFactory.<K, V> newMappedDataLoader(
                        keys -> onWorker(context, () -> batch.apply(keys)),
                        DataLoaderOptions.newOptions().setMaxBatchSize(MAX_BATCH).build()));
    }
}
