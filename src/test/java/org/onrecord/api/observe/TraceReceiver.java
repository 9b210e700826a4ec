package org.onrecord.api.observe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Takes traces by OTLP over HTTP, as a collector does, and keeps them as they came. */
public class TraceReceiver implements QuarkusTestResourceLifecycleManager {

    /** Bodies as Latin-1: what is text in them can be read, whatever stands around it. */
    static final Queue<String> RECEIVED = new ConcurrentLinkedQueue<>();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", exchange -> {
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            RECEIVED.add(type + "\n" + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return Map.of("otel.exporter.otlp.endpoint", "http://127.0.0.1:" + server.getAddress().getPort(),
                "otel.exporter.otlp.protocol", "http/protobuf", "otel.service.name", "the-record-of-the-test",
                "quarkus.otel.bsp.schedule.delay", "50ms");
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
