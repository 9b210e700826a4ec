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
 * nobody faster, and one that is used from everywhere is no way around the limit. What comes over a connection that stays
 * open is counted like a request, by whoever reads it there.
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

    /**
     * Counts one more request, or one more operation on a connection, of the address that it comes from.
     *
     * @param request what was sent, or what opened the connection
     * @return empty if it may be answered
     */
    public Optional<TooOften> countAddress(RoutingContext request) {
        Client client = Client.of(request.request());
        return isCounted(request, client) ? taken("address", addresses.take(client.network())) : Optional.empty();
    }

    /**
     * The same for the holder of a token.
     *
     * @param holder whoever asks; the anonymous are counted by their addresses alone
     */
    public Optional<TooOften> countHolder(RoutingContext request, SecurityIdentity holder) {
        if (holder.isAnonymous() || !isCounted(request, Client.of(request.request())))
            return Optional.empty();
        return taken("token", holders.take(holder.getPrincipal().getName()));
    }

    private Optional<TooOften> taken(String who, Duration wait) {
        if (wait.isZero())
            return Optional.empty();
        meters.counter("onrecord.rate.limited", "by", who).increment();
        long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
        return Optional.of(new TooOften(who, seconds,
                String.format(Locale.ROOT, TOO_OFTEN, who, number(perSecond), burst, seconds)));
    }

    private void checkAddress(RoutingContext request) {
        answer(request, countAddress(request));
    }

    private void checkHolder(RoutingContext request) {
        answer(request, holder(request).flatMap(holder -> countHolder(request, holder)));
    }

    /** Pages, health and metrics cost little and are asked for by machines that do nothing else; a token costs a look-up. */
    private boolean isCounted(RoutingContext request, Client client) {
        if (perSecond == 0 || sparesThisMachine && client.isOnThisMachine())
            return false;
        Area area = Area.of(request);
        return area == Area.RECORD || area == Area.IMPORT
                || request.request().headers().contains(HttpHeaderNames.AUTHORIZATION);
    }

    private static void answer(RoutingContext request, Optional<TooOften> refused) {
        if (refused.isEmpty())
            request.next();
        else
            Refusal.tooOften(refused.get()).send(request);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static Optional<SecurityIdentity> holder(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user ? Optional.of(user.getSecurityIdentity()) : Optional.empty();
    }
}
