package org.onrecord.access;

import java.util.List;
import java.util.Map;

import org.onrecord.store.Outage;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * A request that is refused before anything looks at what it asks.
 *
 * @param status the status of HTTP
 * @param code one of the codes of the API
 * @param message for whoever sent it; knows nothing of what was sent
 */
record Refusal(int status, String code, String message) {

    static final String UNAUTHENTICATED = "UNAUTHENTICATED";
    static final String FORBIDDEN = "FORBIDDEN";
    static final String RATE_LIMITED = "RATE_LIMITED";

    private static final String GRAPHQL_JSON = "application/graphql-response+json";
    private static final String JSON = "application/json";

    /** Who asks is not known: 401, with the challenge that goes with it. */
    static Refusal unauthenticated() {
        return new Refusal(401, UNAUTHENTICATED, "This needs a token: Authorization: Bearer <token>.");
    }

    /** Who asks is known by a token that is not, or no longer, valid. */
    static Refusal wrongToken() {
        return new Refusal(401, UNAUTHENTICATED, "The token is not valid: it is unknown, expired or revoked.");
    }

    /** Who asks is known and may not. */
    static Refusal forbidden(Role needed) {
        return new Refusal(403, FORBIDDEN, "This needs a token with the role " + needed.roleName() + ".");
    }

    /** Who asks cannot be found out at the moment. */
    static Refusal unavailable(Outage outage) {
        return new Refusal(503, outage.code(), outage.message());
    }

    /** Answers as the API answers there, and ends the response. */
    void send(RoutingContext request) {
        // What is left of the body is read and forgotten, or the connection waits for it.
        request.request().resume();
        HttpServerResponse response = request.response().setStatusCode(status);
        if (status == 401)
            response.putHeader(HttpHeaderNames.WWW_AUTHENTICATE, challenge(request.request()));
        if (status == 503)
            response.putHeader(HttpHeaderNames.RETRY_AFTER, String.valueOf(Outage.RETRY_AFTER_SECONDS));
        response.putHeader(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaderNames.CONTENT_TYPE, mediaType(request.request()) + "; charset=utf-8")
                .end(body(request).encode());
    }

    private JsonObject body(RoutingContext request) {
        if (Area.of(request) == Area.IMPORT)
            return JsonObject.of("error", JsonObject.of("code", code, "message", message));
        return new JsonObject(Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code)))));
    }

    private static String mediaType(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaderNames.ACCEPT);
        return accepted != null && accepted.contains(GRAPHQL_JSON) ? GRAPHQL_JSON : JSON;
    }

    /** As RFC 6750 says: an error only where there was a token. */
    static String challenge(HttpServerRequest request) {
        boolean wrong = request.headers().contains(HttpHeaderNames.AUTHORIZATION);
        return "Bearer realm=\"onrecord\"" + (wrong ? ", error=\"invalid_token\"" : "");
    }
}
