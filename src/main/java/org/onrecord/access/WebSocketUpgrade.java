package org.onrecord.access;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * Requests to open a WebSocket. A browser sends no header with them, so that a token may come in the first message only.
 * All who treat them apart ask here: what one let pass, and another took for something else, nobody would have checked.
 */
public final class WebSocketUpgrade {

    private WebSocketUpgrade() {
    }

    /** Whether a request is to be answered by whoever opens WebSockets, and by nobody else. */
    public static boolean isAsked(RoutingContext request) {
        String path = request.normalizedPath();
        return (path.equals(GraphQLPath.PATH) || path.equals(GraphQLPath.PATH + "/"))
                && request.request().method().equals(HttpMethod.GET)
                && request.request().headers().contains(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET, true);
    }
}
