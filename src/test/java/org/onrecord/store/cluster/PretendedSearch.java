package org.onrecord.store.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** Answers on the loopback address as a search server would that has a fault. */
final class PretendedSearch implements AutoCloseable {

    /** What an OpenSearch in order says to all that a start asks. */
    static final Map<String, String> IN_ORDER = Map.of(
            "/", "{\"version\":{\"distribution\":\"opensearch\",\"number\":\"2.19.1\"}}",
            "/_cluster/health", "{\"status\":\"green\",\"number_of_data_nodes\":3}");

    private final HttpServer server;

    private PretendedSearch(HttpServer server) {
        this.server = server;
        server.start();
    }

    /** One that gives the same answer to whatever is asked. */
    static PretendedSearch answering(int status, String body) throws IOException {
        return new PretendedSearch(serve(HttpServer.create(loopback(), 0), exchange -> answer(exchange, status, body)));
    }

    /** One in order, but for these answers; other paths have none. */
    static PretendedSearch inOrderBut(String path, String body) throws IOException {
        return new PretendedSearch(serve(HttpServer.create(loopback(), 0),
                exchange -> answer(exchange, 200, matches(path, exchange) ? body
                        : IN_ORDER.getOrDefault(exchange.getRequestURI().getPath(), "{}"))));
    }

    static PretendedSearch inOrder() throws IOException {
        return inOrderBut("/nothing", "");
    }

    /** One in order that wants its clients to say this in the header {@code Authorization}. */
    static PretendedSearch wanting(String authorization) throws IOException {
        return new PretendedSearch(serve(HttpServer.create(loopback(), 0), exchange -> {
            boolean known = authorization.equals(exchange.getRequestHeaders().getFirst("Authorization"));
            answer(exchange, known ? 200 : 401, IN_ORDER.getOrDefault(exchange.getRequestURI().getPath(), "{}"));
        }));
    }

    /** One that cannot serve so many requests yet, and is in order then. */
    static PretendedSearch startingUp(int requests) throws IOException {
        AtomicInteger left = new AtomicInteger(requests);
        return new PretendedSearch(serve(HttpServer.create(loopback(), 0),
                exchange -> answer(exchange, left.getAndDecrement() > 0 ? 503 : 200,
                        IN_ORDER.getOrDefault(exchange.getRequestURI().getPath(), "{}"))));
    }

    /** One that takes requests and never answers. */
    static PretendedSearch hanging() throws IOException {
        return new PretendedSearch(serve(HttpServer.create(loopback(), 0), exchange -> {
            // No answer.
        }));
    }

    /** One in order that speaks TLS. */
    static PretendedSearch withTls(SSLContext context) throws IOException {
        HttpsServer server = HttpsServer.create(loopback(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new PretendedSearch(serve(server,
                exchange -> answer(exchange, 200, IN_ORDER.getOrDefault(exchange.getRequestURI().getPath(), "{}"))));
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** The root is no beginning of all paths. */
    private static boolean matches(String path, HttpExchange exchange) {
        String asked = exchange.getRequestURI().getPath();
        return path.equals("/") ? asked.equals(path) : asked.startsWith(path);
    }

    private static <T extends HttpServer> T serve(T server, HttpHandler handler) {
        server.createContext("/", handler);
        return server;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }
}
