package org.onrecord.api.observe;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import graphql.ExecutionResult;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;

/**
 * The span of an operation, or of one event of a subscription, with what becomes of it. What it tells is of the document and
 * of the service: never a value of a variable, a text of an answer, or a message of an error.
 */
public final class OperationSpan {

    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("onrecord.outcome");
    private static final AttributeKey<List<String>> ERRORS = AttributeKey.stringArrayKey("onrecord.errors");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
    private static final AttributeKey<Long> REQUESTED = AttributeKey.longKey("onrecord.cost.requested");
    private static final AttributeKey<Long> ACTUAL = AttributeKey.longKey("onrecord.cost.actual");

    private final Span span;
    private final Context context;

    OperationSpan(Span span, Context parent) {
        this.span = span;
        this.context = parent.with(span);
    }

    /** Where what is done for it stands in the trace. */
    public Trace trace() {
        return new Trace(context);
    }

    /** Does something, or begins it, within the span. */
    public <T> T within(Supplier<T> work) {
        return context.wrapSupplier(work).get();
    }

    /** @param answer null where there is none, because of a fault */
    public void end(ExecutionResult answer) {
        if (answer == null || !answer.getErrors().isEmpty())
            fail(answer == null ? List.of() : answer.getErrors().stream().map(Operations::code).distinct().toList());
        else
            span.setAttribute(OUTCOME, "ok");
        if (answer != null && answer.getExtensions() != null && answer.getExtensions().get("cost") instanceof Map<?, ?> cost)
            tell(cost);
        span.end();
    }

    private void fail(List<String> codes) {
        span.setStatus(StatusCode.ERROR).setAttribute(OUTCOME, "errors").setAttribute(ERRORS, codes)
                .setAttribute(ERROR, codes.isEmpty() ? "none" : codes.get(0));
    }

    private void tell(Map<?, ?> cost) {
        if (cost.get("requested") instanceof Number requested)
            span.setAttribute(REQUESTED, requested.longValue());
        if (cost.get("actual") instanceof Number actual)
            span.setAttribute(ACTUAL, actual.longValue());
    }
}
