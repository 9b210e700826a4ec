package org.onrecord.access;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;

/**
 * Bounds how many requests one client address, and the holder of one token, can make. Addresses are counted before a token
 * is looked up, since that asks the database; holders once they are known. Both have the same rate, so that a token makes
 * nobody faster, and one that is used from everywhere is no way around the limit.
 */
@ApplicationScoped
public class RateLimits {

    /** After the headers for pages of other origins are set, which are to see the refusal too. */
    private static final int BEFORE_AUTHENTICATION = SecurityHandlerPriorities.AUTHENTICATION + 1;
    private static final int AFTER_AUTHENTICATION = SecurityHandlerPriorities.AUTHENTICATION - 1;

    private static final String TOO_OFTEN = "Too many requests: one %s may make %s a second for long and %d at once. Try again in %d s.";

    @ConfigProperty(name = "onrecord.rate-limit.requests-per-second")
    double perSecond;

    @ConfigProperty(name = "onrecord.rate-limit.burst")
    int burst;

    @ConfigProperty(name = "onrecord.rate-limit.spare-this-machine")
    boolean sparesThisMachine;

    @Inject
    MeterRegistry meters;

    private Buckets addresses;
    private Buckets holders;

    @PostConstruct
    void prepare() {
        if (perSecond == 0)
            return;
        Rate rate = new Rate(perSecond, burst);
        addresses = new Buckets(rate, System::nanoTime);
        holders = new Buckets(rate, System::nanoTime);
    }

    void install(@Observes Filters filters) {
        if (perSecond == 0)
            return;
        filters.register(this::checkAddress, BEFORE_AUTHENTICATION);
        filters.register(this::checkHolder, AFTER_AUTHENTICATION);
    }

    private void checkAddress(RoutingContext request) {
        Client client = Client.of(request.request());
        if (!isCounted(request, client))
            request.next();
        else
            answer(request, "address", addresses.take(client.network()));
    }

    private void checkHolder(RoutingContext request) {
        Optional<String> holder = holder(request);
        if (holder.isEmpty() || !isCounted(request, Client.of(request.request())))
            request.next();
        else
            answer(request, "token", holders.take(holder.get()));
    }

    /** Pages, health and metrics cost little and are asked for by machines that do nothing else; a token costs a look-up. */
    private boolean isCounted(RoutingContext request, Client client) {
        if (sparesThisMachine && client.isOnThisMachine())
            return false;
        Area area = Area.of(request);
        return area == Area.RECORD || area == Area.IMPORT
                || request.request().headers().contains(HttpHeaderNames.AUTHORIZATION);
    }

    private void answer(RoutingContext request, String who, Duration wait) {
        if (wait.isZero()) {
            request.next();
            return;
        }
        meters.counter("onrecord.rate.limited", "by", who).increment();
        long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
        request.response().putHeader(HttpHeaderNames.RETRY_AFTER, Long.toString(seconds));
        new Refusal(429, Refusal.RATE_LIMITED, String.format(Locale.ROOT, TOO_OFTEN, who, number(perSecond), burst, seconds))
                .send(request);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static Optional<String> holder(RoutingContext request) {
        if (!(request.user() instanceof QuarkusHttpUser user))
            return Optional.empty();
        SecurityIdentity identity = user.getSecurityIdentity();
        return identity.isAnonymous() ? Optional.empty() : Optional.of(identity.getPrincipal().getName());
    }
}
