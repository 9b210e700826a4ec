package org.onrecord.api.execution;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;

/** All deliveries that are under way, so that none outlives the service that it needs. */
@ApplicationScoped
public class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class);

    private static final int PATIENCE_SECONDS = 2;

    private final Set<Delivery> underWay = ConcurrentHashMap.newKeySet();

    /** @param loop what the recipient is told on, one thing after the other; and what the delivery is to be cancelled on */
    public Delivery open(Delivery.Recipient recipient, Executor loop) {
        Delivery delivery = new Delivery(recipient, loop, underWay::remove);
        underWay.add(delivery);
        return delivery;
    }

    /** Tells whoever still waits that there will be nothing more. */
    void stop(@Observes ShutdownEvent event) {
        CompletableFuture<?>[] stopped = underWay.stream().map(Delivery::stop).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(stopped).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("some connections were not told that the service stops", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
