package org.onrecord.api.socket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.onrecord.access.GraphQLPath;
import org.onrecord.access.RateLimits;
import org.onrecord.access.Reading;
import org.onrecord.access.ShownToken;
import org.onrecord.access.WebSocketUpgrade;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.execution.AnswerWriter;
import org.onrecord.api.execution.Deliveries;
import org.onrecord.api.execution.Engine;
import org.onrecord.api.execution.RequestRefused;

import graphql.ExecutionResult;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Opens WebSockets, in place of the framework's handler. */
@ApplicationScoped
public class SocketRoute {

    private static final Logger LOG = Logger.getLogger(SocketRoute.class);

    private static final String SUBPROTOCOL = "graphql-transport-ws";

    /**
     * When it is known who asks, and before the framework's handler, which has the next place. What is asked of requests
     * later is asked here: a browser shows its token only once the connection is open.
     */
    private static final int AFTER_AUTHENTICATION = -100;

    @Inject
    Engine engine;

    @Inject
    Deliveries deliveries;

    @Inject
    RateLimits rates;

    @Inject
    ShownToken token;

    @Inject
    SocketSettings settings;

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "onrecord.access.reading")
    Reading reading;

    void install(@Observes Router router) {
        router.get(GraphQLPath.PATH).order(AFTER_AUTHENTICATION).handler(http -> {
            if (!WebSocketUpgrade.isAsked(http))
                http.next();
            else if (Origins.isAllowed(http))
                open(http);
            else
                refuse(http);
        });
    }

    private static void refuse(RoutingContext http) {
        RequestRefused refusal = new RequestRefused(ErrorCode.FORBIDDEN,
                "Pages of other sites may not open a WebSocket here, unless the operator lets them in.");
        http.response().setStatusCode(HttpResponseStatus.FORBIDDEN.code())
                .putHeader(HttpHeaderNames.CONTENT_TYPE, "application/json; charset=utf-8")
                .end(Buffer.buffer(AnswerWriter.write(ExecutionResult.newExecutionResult().errors(refusal.errors()).build())));
    }

    private void open(RoutingContext http) {
        http.request().toWebSocket().onSuccess(socket -> opened(socket, http))
                .onFailure(failure -> LOG.debug("a WebSocket was not opened", failure));
    }

    private void opened(ServerWebSocket socket, RoutingContext http) {
        if (SUBPROTOCOL.equals(socket.subProtocol()))
            new Connection(socket, new Operations(http, engine, deliveries, rates, token, reading == Reading.TOKEN), settings,
                    vertx);
        else
            socket.close(CloseCode.SUBPROTOCOL_NOT_ACCEPTABLE.number(), "Subprotocol not acceptable");
    }
}
