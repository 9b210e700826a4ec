package org.onrecord.access;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets requests pass that their sender may make: it looks at where they go, not at what they ask. Who may write is asked
 * where something is written.
 */
@ApplicationScoped
public class Gate {

    /** Once it is known who asks, and before anything of the framework that answers, such as its WebSockets. */
    private static final int AFTER_AUTHENTICATION = SecurityHandlerPriorities.AUTHORIZATION + 1;

    @ConfigProperty(name = "onrecord.access.reading")
    Reading reading;

    @ConfigProperty(name = "onrecord.access.metrics")
    MetricsAudience metrics;

    void install(@Observes Filters filters) {
        filters.register(this::check, AFTER_AUTHENTICATION);
    }

    private void check(RoutingContext request) {
        Optional<Refusal> refusal = needed(request).flatMap(role -> refusal(identity(request), role));
        if (refusal.isPresent())
            refusal.get().send(request);
        else
            request.next();
    }

    /** The role that a request needs to be made at all; empty if none. */
    private Optional<Role> needed(RoutingContext request) {
        return switch (Area.of(request)) {
            case RECORD -> isOpenToAll(request) ? Optional.empty() : Optional.of(Role.READER);
            case IMPORT -> Optional.of(Role.CURATOR);
            case METRICS -> maySeeMetrics(request) ? Optional.empty() : Optional.of(Role.ADMIN);
            case OTHER -> Optional.empty();
        };
    }

    /** Who opens a WebSocket is asked for the token in the first message. */
    private boolean isOpenToAll(RoutingContext request) {
        return reading == Reading.PUBLIC || WebSocketUpgrade.isAsked(request);
    }

    private boolean maySeeMetrics(RoutingContext request) {
        return metrics == MetricsAudience.PUBLIC
                || metrics == MetricsAudience.LOCAL && Client.of(request.request()).isOnThisMachine();
    }

    private static Optional<Refusal> refusal(SecurityIdentity identity, Role needed) {
        if (identity == null || identity.isAnonymous())
            return Optional.of(Refusal.unauthenticated());
        return needed.isHeldBy(identity) ? Optional.empty() : Optional.of(Refusal.forbidden(needed));
    }

    private static SecurityIdentity identity(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
    }
}
