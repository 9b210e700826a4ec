package org.onrecord.search;

import org.hibernate.SessionFactory;

import io.quarkus.arc.Arc;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;

/** Serves {@link BareSearch} over HTTP beside the running service: in its process, with its event loops and its workers. */
public final class BareRoute {

    private final Vertx vertx;
    private final BareSearch search;

    private BareRoute(Vertx vertx, BareSearch search) {
        this.vertx = vertx;
        this.search = search;
    }

    /** Opens it at a port of the loopback address; returns when it answers. */
    public static void open(int port) {
        Vertx vertx = Arc.container().instance(Vertx.class).get();
        BareRoute route = new BareRoute(vertx, new BareSearch(Arc.container().instance(SessionFactory.class).get()));
        HttpServer server = vertx.createHttpServer().requestHandler(route::answer);
        server.listen(port, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    }

    private void answer(HttpServerRequest request) {
        String text = request.getParam("query");
        int first = Integer.parseInt(request.getParam("first"));
        boolean complete = request.path().equals("/complete");
        vertx.executeBlocking(() -> complete ? search.complete(text, first) : search.highlighted(text, first), false)
                .onSuccess(json -> request.response().putHeader("content-type", "application/json").end(json))
                .onFailure(e -> request.response().setStatusCode(500).end(e.toString()));
    }
}
