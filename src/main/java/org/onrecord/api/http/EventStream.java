package org.onrecord.api.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.onrecord.access.ShownToken;
import org.onrecord.api.execution.AnswerWriter;
import org.onrecord.api.execution.Deliveries;
import org.onrecord.api.execution.Delivery;
import org.onrecord.api.execution.StreamErrors;

import graphql.ExecutionResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** The answers of one operation as events, until there are no more or the client has gone. */
final class EventStream implements Delivery.Recipient {

    /** A comment: clients pass over it, and whatever stands between sees that the connection is in use. */
    private static final String COMMENT = ":\n\n";

    private final RoutingContext http;
    private final ShownToken token;
    private final Vertx vertx;
    private final Delivery delivery;
    private final long timer;

    /** To be made on the context of the request. */
    EventStream(RoutingContext http, Deliveries deliveries, ShownToken token, Vertx vertx, Duration keepAlive) {
        this.http = http;
        this.token = token;
        this.vertx = vertx;
        Context loop = vertx.getOrCreateContext();
        this.delivery = deliveries.open(this, task -> loop.runOnContext(started -> task.run()));
        this.timer = vertx.setPeriodic(keepAlive.toMillis(), passed -> keepAlive(loop));
    }

    void send(Multi<ExecutionResult> answers) {
        HttpServerResponse response = http.response();
        response.closeHandler(closed -> free());
        if (response.closed())
            free();
        else
            response.setChunked(true).putHeader(HttpHeaderNames.CONTENT_TYPE, MediaType.EVENT_STREAM.contentType())
                    .putHeader(HttpHeaderNames.CACHE_CONTROL, "no-store")
                    // Proxies of the nginx kind hold back what comes in small pieces, unless they are told.
                    .putHeader("X-Accel-Buffering", "no").write(COMMENT);
        answers.subscribe(delivery);
    }

    @Override
    public Future<Void> answer(ExecutionResult answer) {
        if (isOver())
            return Future.failedFuture("closed");
        return http.response().write(Buffer.buffer("event: next\ndata: ")
                .appendString(new String(AnswerWriter.write(answer), StandardCharsets.UTF_8)).appendString("\n\n"));
    }

    @Override
    public void fail(Throwable failure) {
        answer(ExecutionResult.newExecutionResult().errors(StreamErrors.of(failure)).build());
        complete();
    }

    @Override
    public void complete() {
        free();
        if (!isOver())
            http.response().end("event: complete\ndata:\n\n");
    }

    /** Without the last event, which says that nothing was left out: clients that want more ask again. */
    @Override
    public void stop() {
        free();
        if (!isOver())
            http.response().end();
    }

    private void keepAlive(Context loop) {
        if (!isOver() && !http.response().writeQueueFull())
            http.response().write(COMMENT);
        if (token.isShown(http))
            token.holder(http).emitOn(task -> loop.runOnContext(started -> task.run())).subscribe().with(holder -> {
            }, this::fail);
    }

    private boolean isOver() {
        return http.response().ended() || http.response().closed();
    }

    private void free() {
        vertx.cancelTimer(timer);
        delivery.cancel();
    }
}
