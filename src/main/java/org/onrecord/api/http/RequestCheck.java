package org.onrecord.api.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.limit.DocumentReader;

import graphql.language.SourceLocation;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * Answers requests that are no GraphQL requests, which the framework answers with a fault of its own or without a code:
 * bodies that are not JSON or not of the right shape, and documents that do not parse.
 */
@ApplicationScoped
public class RequestCheck {

    /** Before the framework's own handler, which then finds the body read. */
    private static final int BEFORE_GRAPHQL = -1;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize mostBytes;

    @Inject
    DocumentReader reader;

    private RequestBodies bodies;

    void install(@Observes Router router) {
        bodies = new RequestBodies(reader);
        BodyHandler body = BodyHandler.create(false).setBodyLimit(mostBytes.asLongValue());
        router.post("/graphql").order(BEFORE_GRAPHQL).handler(request -> {
            // The server pauses each request until somebody wants its body.
            request.request().resume();
            body.handle(request);
        }).handler(this::check);
    }

    private void check(RoutingContext request) {
        String type = request.request().getHeader("Content-Type");
        boolean json = type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
        RequestBodies.Problem problem = json ? bodies.problem(request.body().buffer()) : null;
        if (problem == null) {
            request.next();
            return;
        }
        // A document that is refused was understood as a request; anything else was not.
        int status = problem.code() == ErrorCode.BAD_REQUEST ? 400 : 200;
        request.response().setStatusCode(status).putHeader("Content-Type", "application/json; charset=utf-8")
                .end(Json.encode(Map.of("errors", List.of(error(problem)))));
    }

    private static Map<String, Object> error(RequestBodies.Problem problem) {
        Map<String, Object> code = Map.of("code", problem.code().name());
        SourceLocation location = problem.location();
        if (location == null)
            return Map.of("message", problem.message(), "extensions", code);
        return Map.of("message", problem.message(), "extensions", code, "locations",
                List.of(Map.of("line", location.getLine(), "column", location.getColumn())));
    }
}
