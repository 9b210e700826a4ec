package org.onrecord.api.execution;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.dataloader.BatchLoaderWithContext;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;

import io.smallrye.graphql.bootstrap.DataFetcherFactory;
import io.smallrye.graphql.execution.datafetcher.helper.BatchLoaderHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;

/**
 * What loads the fields that are resolved for many sources at once: loaders that a request has to itself, over batches
 * that all requests share. Only such fields as have no arguments can be resolved so; see decision 0003.
 */
@ApplicationScoped
class BatchLoaders {

    @Inject
    Schema schema;

    private Map<String, BatchLoaderWithContext<Object, Object>> batches;

    @PostConstruct
    void prepare() {
        DataFetcherFactory fetchers = new DataFetcherFactory();
        BatchLoaderHelper names = new BatchLoaderHelper();
        batches = schema.getBatchOperations().stream().collect(Collectors.toUnmodifiableMap(names::getName,
                operation -> fetchers.getSourceBatchLoader(withoutArguments(operation),
                        schema.getTypes().get(operation.getName()))));
    }

    /** Loaders for one request, which remember what they loaded. */
    DataLoaderRegistry ofRequest() {
        DataLoaderRegistry loaders = new DataLoaderRegistry();
        batches.forEach((name, batch) -> loaders.register(name, DataLoaderFactory.newDataLoader(batch)));
        return loaders;
    }

    private static Operation withoutArguments(Operation operation) {
        if (operation.getArguments().stream().allMatch(Argument::isSourceArgument))
            return operation;
        throw new IllegalStateException("A batch resolver has arguments, and would give wrong data: "
                + operation.getClassName() + "." + operation.getMethodName());
    }
}
