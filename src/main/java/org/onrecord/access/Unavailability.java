package org.onrecord.access;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.onrecord.store.Outage;
import org.onrecord.store.OutageLog;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers requests whose token cannot be looked up because the database is away: that is no fault to be found in the log
 * under an id, and the same request will be answered later. GraphQL answers its own, in the form that was asked for.
 */
@ApplicationScoped
public class Unavailability {

    void install(@Observes Router router) {
        router.route().failureHandler(Unavailability::answer);
    }

    private static void answer(RoutingContext request) {
        Optional<Outage> outage = Outage.of(request.failure());
        if (outage.isEmpty() || request.response().ended()) {
            request.next();
            return;
        }
        OutageLog.tell(outage.get(), request.failure());
        Refusal.unavailable(outage.get()).send(request);
    }
}
