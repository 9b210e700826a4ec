package org.onrecord.api.observe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Which trace a request over HTTP belongs to, as its headers say: {@code traceparent} of the W3C's Trace Context. */
@ApplicationScoped
public class IncomingTrace {

    private static final TextMapGetter<HttpServerRequest> HEADERS = new TextMapGetter<>() {

        @Override
        public Iterable<String> keys(HttpServerRequest request) {
            return request.headers().names();
        }

        @Override
        public String get(HttpServerRequest request, String name) {
            return request == null ? null : request.getHeader(name);
        }
    };

    @Inject
    OpenTelemetry telemetry;

    /** @param http null where there is no request: then no trace */
    public Context of(RoutingContext http) {
        if (http == null)
            return Context.root();
        return telemetry.getPropagators().getTextMapPropagator().extract(Context.root(), http.request(), HEADERS);
    }
}
