package org.onrecord.api.fetch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Supplier;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.spi.ClassloadingService;

/** Reads a property of a value of ours through its accessor, without making an environment for it. */
final class PropertyFetcher implements PlugableDataFetcher<Object>, LightDataFetcher<Object> {

    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

    private final MethodHandle accessor;

    /**
     * @param owner the class that has it
     * @throws IllegalStateException if it has no such public method
     */
    PropertyFetcher(Field property, Reference owner) {
        try {
            Class<?> type = ClassloadingService.get().loadClass(owner.getClassName());
            accessor = MethodHandles.publicLookup().unreflect(type.getMethod(property.getMethodName())).asType(ACCESSOR);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the schema has a field that its class has not: " + property, e);
        }
    }

    @Override
    public Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        return read(source);
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        return read(environment.getSource());
    }

    private Object read(Object source) throws Exception {
        try {
            return accessor.invokeExact(source);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
