package org.onrecord.api.http;

import java.time.Duration;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.onrecord.access.ShownToken;
import org.onrecord.api.execution.Caller;
import org.onrecord.api.execution.Deliveries;
import org.onrecord.api.execution.Engine;
import org.onrecord.api.execution.GraphQLRequest;
import org.onrecord.api.execution.RequestRefused;
import org.onrecord.api.execution.Transport;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers requests with server-sent events, one connection for each operation, as
 * <a href="https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md">graphql-sse</a> has it.
 */
@ApplicationScoped
class EventStreams {

    @Inject
    Engine engine;

    @Inject
    Deliveries deliveries;

    @Inject
    ShownToken token;

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "onrecord.subscriptions.keep-alive")
    Duration keepAlive;

    /** @param refused told instead where nothing is executed */
    void answer(RoutingContext http, GraphQLRequest request, Consumer<RequestRefused> refused) {
        Transport transport = http.request().method().equals(HttpMethod.GET)
                ? Transport.EVENT_STREAM_BY_GET
                : Transport.EVENT_STREAM;
        engine.start(request, Caller.of(http, transport)).subscribe().with(
                answers -> new EventStream(http, deliveries, token, vertx, keepAlive).send(answers),
                refusal -> refused.accept((RequestRefused) refusal));
    }
}
