package org.onrecord.api.fetch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.concurrent.CompletionStage;

import org.dataloader.BatchLoaderEnvironment;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.RequestContextHelper;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.ClassloadingService;

/**
 * Calls a resolver that takes nothing but its source and the context, on the thread of the engine. The context that it
 * gets knows the request and the environment of the field, but describes neither path nor selected fields: those are in
 * the environment.
 */
final class ResolverFetcher implements PlugableBatchableDataFetcher<Object, Object> {

    private static final String CONTEXT = Context.class.getName();

    private static final MethodType RESOLVER = MethodType.methodType(Object.class, Object.class, Object.class, Context.class);

    private final Class<?> type;
    private final MethodHandle method;
    private volatile Object resolver;

    /** Whether an operation is one that this can fetch. */
    static boolean canFetch(Operation operation) {
        List<Argument> arguments = operation.getArguments();
        return operation.isSourceField() && arguments.stream().filter(Argument::isSourceArgument).count() == 1
                && arguments.stream().filter(ResolverFetcher::isContext).count() == arguments.size() - 1
                && arguments.size() <= 2;
    }

    private static boolean isContext(Argument argument) {
        return argument.getReference().getClassName().equals(CONTEXT);
    }

    /** @throws IllegalStateException if its class has no such public method */
    ResolverFetcher(Operation operation) {
        ClassloadingService classes = ClassloadingService.get();
        List<Argument> arguments = operation.getArguments();
        try {
            type = classes.loadClass(operation.getClassName());
            method = inOrder(MethodHandles.publicLookup().unreflect(type.getMethod(operation.getMethodName(), arguments.stream()
                    .map(argument -> classes.loadClass(argument.getReference().getClassName())).toArray(Class<?>[]::new))),
                    arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the schema has a resolver that its class has not: " + operation, e);
        }
    }

    /** The resolver's method as one of bean, source and context, whichever of them it takes and in whatever order. */
    private static MethodHandle inOrder(MethodHandle method, List<Argument> arguments) {
        int[] order = new int[arguments.size() + 1];
        for (int i = 0; i < arguments.size(); i++)
            order[i + 1] = arguments.get(i).isSourceArgument() ? 1 : 2;
        MethodType general = method.type().changeReturnType(Object.class);
        for (int i = 0; i < order.length; i++)
            general = general.changeParameterType(i, RESOLVER.parameterType(order[i]));
        return MethodHandles.permuteArguments(method.asType(general), RESOLVER, order);
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        ManagedContext request = Arc.container().requestContext();
        if (request.isActive())
            return resolve(environment);
        RequestContextHelper.reactivate(request, environment);
        try {
            return resolve(environment);
        } finally {
            request.deactivate();
        }
    }

    private Object resolve(DataFetchingEnvironment environment) throws Exception {
        SmallRyeContext ofRequest = environment.getGraphQlContext().get(SmallRyeContextManager.CONTEXT);
        SmallRyeContext context = ofRequest.clone();
        context.setDataFetchingEnvironment(environment);
        try {
            return method.invokeExact(resolver(), environment.getSource(), (Context) context);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private Object resolver() {
        if (resolver == null)
            resolver = Arc.container().instance(type).get();
        return resolver;
    }

    @Override
    public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
        throw new UnsupportedOperationException("a resolver of one source is not asked for many");
    }
}
