package org.onrecord.api.http;

import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.execution.AnswerWriter;
import org.onrecord.api.execution.RequestRefused;
import org.onrecord.store.Outage;

import graphql.ExecutionResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Writes answers over HTTP: status, headers and body. */
final class HttpAnswers {

    static final String METHODS = "GET, HEAD, POST, OPTIONS";

    /** Which kinds of body may be posted (W3C, Linked Data Platform 1.0, 7.1). */
    private static final String ACCEPT_POST = "Accept-Post";

    private final Profile profile;
    private final Freshness freshness;

    HttpAnswers(Profile profile, Freshness freshness) {
        this.profile = profile;
        this.freshness = freshness;
    }

    /** What is given where a client accepts anything. */
    MediaType usual() {
        return profile.usual();
    }

    /**
     * Writes what the engine answered.
     *
     * @param namesDocument whether the request named its document instead of bringing it, by a method that caches know
     */
    void write(RoutingContext http, MediaType chosen, boolean namesDocument, ExecutionResult answer) {
        boolean kept = Freshness.isKept(http.request(), namesDocument, answer);
        freshness.tell(http.response().headers(), kept);
        if (kept)
            validated(http, chosen, answer);
        else
            send(http, profile.status(answer, chosen), chosen, answer);
    }

    private void validated(RoutingContext http, MediaType chosen, ExecutionResult answer) {
        String tag = Freshness.tag(answer);
        http.response().putHeader(HttpHeaderNames.ETAG, tag);
        if (Freshness.isKnown(http.request(), tag))
            end(http, HttpResponseStatus.NOT_MODIFIED.code());
        else
            send(http, profile.status(answer, chosen), chosen, answer);
    }

    /** Writes why nothing was executed, with the headers that say what would be right. */
    void refuse(RoutingContext http, MediaType chosen, RequestRefused refusal) {
        HttpServerResponse response = http.response();
        freshness.tell(response.headers(), false);
        if (refusal.code() == ErrorCode.METHOD_NOT_ALLOWED)
            response.putHeader(HttpHeaderNames.ALLOW, isRead(http.request()) ? HttpMethod.POST.name() : METHODS);
        if (refusal.code() == ErrorCode.UNSUPPORTED_MEDIA_TYPE)
            response.putHeader(ACCEPT_POST, MediaType.JSON.mediaName());
        send(http, profile.status(refusal, chosen), chosen,
                ExecutionResult.newExecutionResult().errors(refusal.errors()).build());
    }

    /** Says which methods there are. */
    void options(RoutingContext http) {
        http.response().putHeader(HttpHeaderNames.ALLOW, METHODS).putHeader(ACCEPT_POST, MediaType.JSON.mediaName());
        end(http, HttpResponseStatus.NO_CONTENT.code());
    }

    static boolean isRead(HttpServerRequest http) {
        return http.method().equals(HttpMethod.GET) || http.method().equals(HttpMethod.HEAD);
    }

    private void send(RoutingContext http, int status, MediaType chosen, ExecutionResult answer) {
        HttpServerResponse response = http.response();
        if (isOver(response))
            return;
        if (status == Profile.UNAVAILABLE)
            response.putHeader(HttpHeaderNames.RETRY_AFTER, String.valueOf(Outage.RETRY_AFTER_SECONDS));
        response.setStatusCode(status)
                .putHeader(HttpHeaderNames.CONTENT_TYPE, profile.told(chosen, status).contentType())
                .putHeader("X-Content-Type-Options", "nosniff").end(Buffer.buffer(AnswerWriter.write(answer)));
    }

    private static void end(RoutingContext http, int status) {
        if (!isOver(http.response()))
            http.response().setStatusCode(status).end();
    }

    /** Whether the client has gone, or was answered by somebody who would not wait any longer. */
    private static boolean isOver(HttpServerResponse response) {
        return response.ended() || response.closed();
    }
}
