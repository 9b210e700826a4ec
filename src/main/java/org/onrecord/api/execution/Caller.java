package org.onrecord.api.execution;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;

/**
 * Who asks, and by what. Resolvers find it in the context of the GraphQL engine, under its class.
 *
 * @param identity anonymous where no token was shown
 * @param http the request over HTTP that it is, or that opened the connection; null where there is none
 */
public record Caller(SecurityIdentity identity, Transport transport, RoutingContext http) {

    private static final SecurityIdentity ANONYMOUS = QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    /** Who sent a request over HTTP; the token that it has was checked before any route. */
    public static Caller of(RoutingContext http, Transport transport) {
        SecurityIdentity identity = http.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : ANONYMOUS;
        return new Caller(identity, transport, http);
    }

    /** The service, which asks itself. */
    public static Caller itself() {
        return new Caller(ANONYMOUS, Transport.INTERNAL, null);
    }

    /** The same connection with somebody who showed a token later. */
    public Caller as(SecurityIdentity other) {
        return new Caller(other, transport, http);
    }
}
