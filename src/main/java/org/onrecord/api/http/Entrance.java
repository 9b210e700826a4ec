package org.onrecord.api.http;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Leads whoever opens the bare address of the service, or an address without its last slash, to the explorer. */
@ApplicationScoped
public class Entrance {

    private static final String EXPLORER = "/graphiql/";

    private static final Map<String, String> ELSEWHERE = Map.of("/", EXPLORER, "/graphiql", EXPLORER);

    void install(@Observes Router router) {
        ELSEWHERE.keySet().forEach(path -> router.get(path).handler(Entrance::lead));
    }

    /** A route matches a path with and without its last slash; only the one that was meant leads elsewhere. */
    private static void lead(RoutingContext request) {
        String there = ELSEWHERE.get(request.request().path());
        if (there == null)
            request.next();
        else
            request.response().setStatusCode(302).putHeader("Location", there).end();
    }
}
