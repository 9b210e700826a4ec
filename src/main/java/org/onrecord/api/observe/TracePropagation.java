package org.onrecord.api.observe;

import java.util.Map;

import org.eclipse.microprofile.context.spi.ThreadContextProvider;
import org.eclipse.microprofile.context.spi.ThreadContextSnapshot;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

/** Takes the trace of an operation along to the worker that resolves a field of it. Found through META-INF/services. */
public final class TracePropagation implements ThreadContextProvider {

    private static final ThreadContextSnapshot NOTHING = () -> () -> {
    };

    @Override
    public ThreadContextSnapshot currentContext(Map<String, String> properties) {
        Context context = Context.current();
        if (!Span.fromContext(context).getSpanContext().isValid())
            return NOTHING;
        return () -> {
            Scope scope = context.makeCurrent();
            return scope::close;
        };
    }

    @Override
    public ThreadContextSnapshot clearedContext(Map<String, String> properties) {
        return NOTHING;
    }

    @Override
    public String getThreadContextType() {
        return Trace.class.getName();
    }
}
