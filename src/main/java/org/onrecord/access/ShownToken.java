package org.onrecord.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Who is at the other end of a connection that stays open: by the token that opened it, or by one that is shown later,
 * since browsers cannot send a header with a WebSocket. To be asked again and again, for a token may be revoked meanwhile.
 */
@ApplicationScoped
public class ShownToken {

    @Inject
    HttpAuthenticator authenticator;

    /**
     * Takes a token for the one of the connection, in place of any other.
     *
     * @param connection the request that opened it
     * @param authorization as in the header: {@code Bearer …}
     */
    public void show(RoutingContext connection, String authorization) {
        connection.request().headers().set(HttpHeaderNames.AUTHORIZATION, authorization);
    }

    /** Whether there is a token. */
    public boolean isShown(RoutingContext connection) {
        return connection.request().headers().contains(HttpHeaderNames.AUTHORIZATION);
    }

    /**
     * Who holds the token now.
     *
     * @return fails with {@link AuthenticationFailedException} if it is no token, or none any more
     */
    public Uni<SecurityIdentity> holder(RoutingContext connection) {
        return authenticator.attemptAuthentication(connection).onItem().ifNull()
                .failWith(AuthenticationFailedException::new);
    }
}
