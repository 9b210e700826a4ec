package org.onrecord.api.observe;

import java.util.function.Supplier;

import graphql.GraphQLContext;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;

/**
 * Where an operation stands in a trace: what its work takes along to other threads, so that statements and searches are
 * below it. The context of the GraphQL engine has it under its class.
 *
 * @param context without a span where nobody takes traces
 */
public record Trace(Context context) {

    private static final Trace NONE = new Trace(Context.root());

    /** That of what the current thread does. */
    public static Trace current() {
        return new Trace(Context.current());
    }

    /** That of an operation. */
    public static Trace of(GraphQLContext operation) {
        return operation.getOrDefault(Trace.class, NONE);
    }

    /** Whether there is a trace at all. */
    public boolean isTaken() {
        return Span.fromContext(context).getSpanContext().isValid();
    }

    /** The same work within this trace, on whichever thread it is done. */
    public <T> Supplier<T> within(Supplier<T> work) {
        return isTaken() ? context.wrapSupplier(work) : work;
    }
}
