package org.onrecord.search;

import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;

/** A search as the trace of whoever asks tells it: how long it took and how many rows it gave, not what was searched for. */
final class IndexQuerySpan {

    private static final String NAME = "index query";

    /** As the conventions for databases call it. */
    private static final AttributeKey<Long> ROWS = AttributeKey.longKey("db.response.returned_rows");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

    private IndexQuerySpan() {
    }

    /** Fetches; within a span where there is a trace that it belongs to. */
    static <T> T around(Supplier<T> fetch, ToLongFunction<T> rows) {
        return Span.current().isRecording() ? traced(fetch, rows) : fetch.get();
    }

    private static <T> T traced(Supplier<T> fetch, ToLongFunction<T> rows) {
        Span span = GlobalOpenTelemetry.getTracer("org.onrecord").spanBuilder(NAME).setSpanKind(SpanKind.CLIENT).startSpan();
        try {
            T found = Context.current().with(span).wrapSupplier(fetch).get();
            span.setAttribute(ROWS, rows.applyAsLong(found));
            return found;
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR).setAttribute(ERROR, e.getClass().getName());
            throw e;
        } finally {
            span.end();
        }
    }
}
