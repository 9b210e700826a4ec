package org.onrecord.api.socket;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.onrecord.access.RateLimits;
import org.onrecord.access.Role;
import org.onrecord.access.ShownToken;
import org.onrecord.access.TooOften;
import org.onrecord.api.execution.Caller;
import org.onrecord.api.execution.Deliveries;
import org.onrecord.api.execution.Delivery;
import org.onrecord.api.execution.Engine;
import org.onrecord.api.execution.GraphQLRequest;
import org.onrecord.api.execution.OwnContext;
import org.onrecord.api.execution.RequestRefused;
import org.onrecord.api.execution.Transport;
import org.onrecord.api.observe.RequestIds;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/**
 * Executes operations for whoever opened a connection. Each is treated as a request over HTTP is: it is counted, and who
 * asks is found out anew, so that a token that was revoked is refused at once.
 *
 * @param connection the request that opened it
 * @param needsToken whether nobody may do anything without a token
 */
record Operations(RoutingContext connection, Engine engine, Deliveries deliveries, RateLimits rates, ShownToken token,
        boolean needsToken) {

    /** Browsers cannot send this header with a WebSocket: the first message has it instead. */
    private static final String AUTHORIZATION = "Authorization";

    /**
     * Takes the token that the first message shows, if it does.
     *
     * @param loop what the caller is told on
     * @return fails with what {@link #isRefusal} knows if who calls may not
     */
    Uni<Caller> identify(Message first, Context loop) {
        Object authorization = first.payload(AUTHORIZATION);
        if (authorization == null)
            authorization = first.payload(AUTHORIZATION.toLowerCase(Locale.ROOT));
        if (authorization instanceof String text)
            token.show(connection, text);
        else if (authorization != null)
            return Uni.createFrom().failure(new AuthenticationFailedException());
        return identify(loop);
    }

    /** Who calls, as of now. */
    Uni<Caller> identify(Context loop) {
        Caller caller = Caller.of(connection, Transport.WEB_SOCKET);
        if (token.isShown(connection))
            return token.holder(connection).emitOn(on(loop)).map(holder -> caller.as(admitted(holder)));
        return needsToken ? Uni.createFrom().failure(new ForbiddenException()) : Uni.createFrom().item(caller);
    }

    /** Whoever holds a token that allows nothing here is nobody. */
    private SecurityIdentity admitted(SecurityIdentity holder) {
        if (needsToken && !Role.READER.isHeldBy(holder))
            throw new ForbiddenException();
        return holder;
    }

    /** Whether who calls may not, or not any more. */
    static boolean isRefusal(Throwable failure) {
        return failure instanceof AuthenticationFailedException || failure instanceof ForbiddenException;
    }

    /** @param loop what the recipient is told on, and what the delivery is to be cancelled on */
    Delivery open(Delivery.Recipient recipient, Context loop) {
        return deliveries.open(recipient, on(loop));
    }

    /** Starts an operation, on a context of its own as each request has one. */
    void start(Vertx vertx, GraphQLRequest request, Delivery delivery) {
        OwnContext.run(vertx, () -> {
            RequestIds.goOn(connection);
            // Not made one stream of: a cancellation between the two would be lost (Mutiny 3.1).
            counted(vertx.getOrCreateContext()).onItem().transformToUni(caller -> engine.start(request, caller))
                    .subscribe().with(delivery::begin, delivery::onError);
            return CompletableFuture.completedFuture(null);
        });
    }

    /** Who calls, if they do not call too often: the address is counted first, since a token is looked up in the database. */
    private Uni<Caller> counted(Context loop) {
        Optional<TooOften> refused = rates.countAddress(connection);
        if (refused.isPresent())
            return Uni.createFrom().failure(RequestRefused.of(refused.get()));
        return identify(loop).onItem().invoke(caller -> rates.countHolder(connection, caller.identity()).ifPresent(often -> {
            throw RequestRefused.of(often);
        }));
    }

    private static Executor on(Context context) {
        return task -> context.runOnContext(started -> task.run());
    }
}
