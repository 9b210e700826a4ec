package org.onrecord.api.socket;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Whose pages may open a WebSocket. Browsers let any page open one to anywhere and say only where the page is from (RFC
 * 6455, 10.2): the service must be as strict itself as browsers are with other requests.
 */
final class Origins {

    private static final Map<String, Integer> USUAL_PORTS = Map.of("http", 80, "https", 443);

    private Origins() {
    }

    /**
     * Whether a request is no page's, or one of the service's own, or of a page that the operator lets in; the filter for
     * such requests (CORS) has run before, and says so in the response.
     */
    static boolean isAllowed(RoutingContext http) {
        String origin = http.request().getHeader(HttpHeaderNames.ORIGIN);
        if (origin == null)
            return true;
        String letIn = http.response().headers().get(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN);
        return origin.equals(letIn) || "*".equals(letIn) || isOwn(origin, http.request());
    }

    private static boolean isOwn(String origin, HttpServerRequest request) {
        try {
            URI page = new URI(origin.toLowerCase(Locale.ROOT));
            URI service = new URI((request.scheme() + "://" + request.authority()).toLowerCase(Locale.ROOT));
            return page.getHost() != null && page.getHost().equals(service.getHost()) && port(page) == port(service);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : USUAL_PORTS.getOrDefault(address.getScheme(), -1);
    }
}
