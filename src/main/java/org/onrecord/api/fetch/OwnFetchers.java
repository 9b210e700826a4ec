package org.onrecord.api.fetch;

import java.util.Set;

import org.onrecord.api.scalar.SpecifiedScalars;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Execute;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;

/**
 * Fetches properties of values, and what resolvers without arguments give, directly. The framework describes the request,
 * the path and all selected fields anew to each field of each row, which costs several times what our resolvers do; see
 * decision 0009. Whatever needs the framework is left to it. Found by the framework through META-INF/services.
 */
public final class OwnFetchers implements DataFetcherService {

    /** Types whose values are GraphQL's own Int, Float and Boolean. */
    private static final Set<String> PLAIN = Set.of("int", "java.lang.Integer", "double", "java.lang.Double", "boolean",
            "java.lang.Boolean");

    /** Asked before that of Quarkus, which has 1. */
    private static final int FIRST = 0;

    /** The framework makes this before it makes the schema. */
    public OwnFetchers() {
        SpecifiedScalars.install();
    }

    @Override
    public Integer getPriority() {
        return FIRST;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the framework declares it
    public PlugableDataFetcher getFieldDataFetcher(Field field, Type type, Reference owner) {
        return isGivenAsItIs(field) && field.getMethodName() != null ? new PropertyFetcher(field, owner) : null;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the framework declares it
    public PlugableBatchableDataFetcher getCompletionStageDataFetcher(Operation operation, Type type) {
        return isGivenAsItIs(operation) && ResolverFetcher.canFetch(operation) ? new ResolverFetcher(operation) : null;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the framework declares it
    public PlugableBatchableDataFetcher getDefaultDataFetcher(Operation operation, Type type) {
        return operation.getExecute() == Execute.NON_BLOCKING ? null : new BlockingFetcher<>(operation, type);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the framework declares it
    public PlugableBatchableDataFetcher getMultiDataFetcher(Operation operation, Type type) {
        return new StreamFetcher(operation, type);
    }

    /** Whether the framework would neither format, map nor adapt a value. */
    private static boolean isGivenAsItIs(Field field) {
        Reference reference = field.getReference();
        boolean adapted = field.isAdaptingTo() || field.isAdaptingWith() || reference.isAdaptingTo()
                || reference.isAdaptingWith();
        boolean mapped = field.hasWrapper() && (field.getWrapper().isMap() || field.getWrapper().isOptional());
        boolean formatted = field.hasTransformation() || reference.getType() == ReferenceType.SCALAR
                && !PLAIN.contains(reference.getClassName())
                && !reference.getClassName().equals(reference.getGraphQLClassName());
        return !adapted && !mapped && !formatted;
    }
}
