package org.onrecord.access;

import java.util.List;

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
 * @param retryAfter seconds until it would be answered; null where waiting does not help
 */
record Refusal(int status, String code, String message, Long retryAfter) {

    static final String UNAUTHENTICATED = "UNAUTHENTICATED";
    static final String FORBIDDEN = "FORBIDDEN";
    static final String RATE_LIMITED = "RATE_LIMITED";

    private static final String GRAPHQL_JSON = "application/graphql-response+json";
    private static final String JSON = "application/json";

    /** Who asks is not known: 401, with the challenge that goes with it. */
    static Refusal unauthenticated() {
        return new Refusal(401, UNAUTHENTICATED, "This needs a token: Authorization: Bearer <token>.", null);
    }

    /** Who asks is known by a token that is not, or no longer, valid. */
    static Refusal wrongToken() {
        return new Refusal(401, UNAUTHENTICATED, "The token is not valid: it is unknown, expired or revoked.", null);
    }

    /** Who asks is known and may not. */
    static Refusal forbidden(Role needed) {
        return new Refusal(403, FORBIDDEN, "This needs a token with the role " + needed.roleName() + ".", null);
    }

    /** Who asks has to wait: 429. */
    static Refusal tooOften(TooOften refused) {
        return new Refusal(429, RATE_LIMITED, refused.message(), refused.seconds());
    }

    /** Who asks cannot be found out at the moment. */
    static Refusal unavailable(Outage outage) {
        return new Refusal(503, outage.code(), outage.message(), Outage.RETRY_AFTER_SECONDS);
    }

    /** Answers as the API answers there, and ends the response. */
    void send(RoutingContext request) {
        // What is left of the body is read and forgotten, or the connection waits for it.
        request.request().resume();
        HttpServerResponse response = request.response().setStatusCode(status);
        if (status == 401)
            response.putHeader(HttpHeaderNames.WWW_AUTHENTICATE, challenge(request.request()));
        if (retryAfter != null)
            response.putHeader(HttpHeaderNames.RETRY_AFTER, retryAfter.toString());
        response.putHeader(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaderNames.CONTENT_TYPE, mediaType(request.request()) + "; charset=utf-8")
                .end(body(request).encode());
    }

    private JsonObject body(RoutingContext request) {
        if (Area.of(request) == Area.IMPORT)
            return JsonObject.of("error", details().put("message", message));
        return JsonObject.of("errors", List.of(JsonObject.of("message", message, "extensions", details())));
    }

    private JsonObject details() {
        JsonObject details = JsonObject.of("code", code);
        return retryAfter == null ? details : details.put("retryAfter", retryAfter);
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
