package org.onrecord.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands between the service and the search server, and keeps what searches of statements the service sends. */
final class SearchRecorder implements AutoCloseable {

    private static final String STATEMENTS = "/statement-";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer proxy;
    private final int searchPort;
    private final List<byte[]> searches = new ArrayList<>();

    private SearchRecorder(HttpServer proxy, int searchPort) {
        this.proxy = proxy;
        this.searchPort = searchPort;
    }

    /** @param searchPort of the server that it passes everything on to */
    static SearchRecorder start(int searchPort) throws IOException {
        HttpServer proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SearchRecorder recorder = new SearchRecorder(proxy, searchPort);
        proxy.createContext("/", recorder::pass);
        proxy.setExecutor(recorder.threads);
        proxy.start();
        return recorder;
    }

    int port() {
        return proxy.getAddress().getPort();
    }

    /** The searches since it was last asked, as they can be sent to the search server itself. */
    synchronized List<byte[]> take() {
        List<byte[]> taken = List.copyOf(searches);
        searches.clear();
        return taken;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            URI uri = exchange.getRequestURI();
            keep(uri, body);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + searchPort + uri))
                    .method(exchange.getRequestMethod(),
                            body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
            String type = exchange.getRequestHeaders().getFirst("content-type");
            if (type != null)
                request.header("content-type", type);
            answer(exchange, http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private synchronized void keep(URI uri, byte[] body) {
        if (uri.getPath().startsWith(STATEMENTS) && uri.getPath().endsWith("/_search"))
            searches.add(Connection.post(uri.toString(), body));
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().firstValue("content-type").ifPresent(type -> exchange.getResponseHeaders().set("content-type", type));
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.statusCode(), head || answer.body().length == 0 ? -1 : answer.body().length);
        if (!head)
            exchange.getResponseBody().write(answer.body());
    }

    @Override
    public void close() {
        proxy.stop(0);
        threads.shutdown();
    }
}
