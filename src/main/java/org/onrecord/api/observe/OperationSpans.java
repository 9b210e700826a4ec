package org.onrecord.api.observe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.vertx.ext.web.RoutingContext;

/**
 * Begins the spans of operations. Names are those of the
 * <a href="https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/">conventions for GraphQL</a>, where they have
 * one; the document is told by its hash, not by its text, in which somebody may have written a value.
 */
@ApplicationScoped
public class OperationSpans {

    private static final OperationSpan NONE = new OperationSpan(Span.getInvalid(), Context.root());

    /** The key of the id of a trace among what the log knows of the context of a line. */
    static final String TRACE_ID = "traceId";

    private static final AttributeKey<String> TYPE = AttributeKey.stringKey("graphql.operation.type");
    private static final AttributeKey<String> NAME = AttributeKey.stringKey("graphql.operation.name");
    private static final AttributeKey<String> DOCUMENT = AttributeKey.stringKey("onrecord.document.sha256");
    private static final AttributeKey<String> REQUEST = AttributeKey.stringKey("onrecord.request.id");

    @Inject
    Tracer tracer;

    @Inject
    IncomingTrace incoming;

    /** The tracer makes spans even then, which nobody would get. */
    @ConfigProperty(name = "quarkus.otel.sdk.disabled")
    boolean off;

    /** @param http the request that it is, or that opened the connection; null where there is none */
    OperationSpan begin(OperationFacts operation, RoutingContext http) {
        if (off)
            return NONE;
        Context parent = incoming.of(http);
        Span span = tracer.spanBuilder(name(operation)).setSpanKind(SpanKind.SERVER).setParent(parent).startSpan();
        if (span.isRecording())
            tell(span, operation, http);
        return new OperationSpan(span, parent);
    }

    private static String name(OperationFacts operation) {
        return operation.name().map(name -> operation.type() + " " + name).orElse(operation.type());
    }

    private static void tell(Span span, OperationFacts operation, RoutingContext http) {
        MDC.put(TRACE_ID, span.getSpanContext().getTraceId());
        span.setAttribute(TYPE, operation.type()).setAttribute(DOCUMENT, operation.documentHash().get())
                .setAttribute(REQUEST, RequestIds.of(http));
        operation.name().ifPresent(name -> span.setAttribute(NAME, name));
    }

    /**
     * Begins the span of one event of a subscription: a trace of its own, since a subscription lasts, with a link to where
     * it began.
     */
    public static OperationSpan ofEvent(Trace subscription) {
        if (!subscription.isTaken())
            return NONE;
        Span span = GlobalOpenTelemetry.getTracer("org.onrecord").spanBuilder("subscription event").setNoParent()
                .addLink(Span.fromContext(subscription.context()).getSpanContext()).startSpan();
        return new OperationSpan(span, Context.root());
    }
}
