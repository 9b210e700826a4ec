package org.onrecord.api.observe;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.MDC;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;

/**
 * Gives each request over HTTP an id, which is in the header {@code X-Request-Id} of its answer and in each line of the log
 * that is written for it. One that the sender gave is kept, so that a proxy's log and this one can be read side by side.
 */
@ApplicationScoped
public class RequestIds {

    /** The key of the id among what the log knows of the context of a line. */
    public static final String KEY = "requestId";

    private static final String HEADER = "X-Request-Id";

    /** Before anything else has something to say in the log. */
    private static final int FIRST = SecurityHandlerPriorities.CORS + 100;

    /** What others use as ids, and what can stand in a log without a doubt where it ends. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:/+=-]{1,64}");

    void install(@Observes Filters filters) {
        filters.register(RequestIds::give, FIRST);
    }

    private static void give(RoutingContext request) {
        String given = request.request().getHeader(HEADER);
        String id = given != null && FORM.matcher(given).matches() ? given : random();
        request.response().putHeader(HEADER, id);
        MDC.put(KEY, id);
        request.next();
    }

    /** Writes in the log what is done for a connection under the id of the request that opened it. */
    public static void goOn(RoutingContext connection) {
        MDC.put(KEY, of(connection));
    }

    /** The id of the request that this is done for; a new one where it is done for none. */
    public static String current() {
        return MDC.get(KEY) instanceof String id ? id : random();
    }

    /** The id of a request over HTTP; a new one where there is none. */
    static String of(RoutingContext request) {
        String id = request == null ? null : request.response().headers().get(HEADER);
        return id == null ? current() : id;
    }

    /** Unlike any other of the same day; nothing is guarded by it. */
    private static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
