package org.onrecord.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A connection over graphql-transport-ws with one subscription, which counts what it is told. */
final class SocketSubscriber implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final AtomicLong told = new AtomicLong();
    private final CompletableFuture<Void> acknowledged = new CompletableFuture<>();
    private final WebSocket socket;
    private volatile String end = "still open";

    private SocketSubscriber(int port) {
        socket = CLIENT.newWebSocketBuilder().subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), new Listener()).join();
    }

    /** @param filter the fields of a StatementFilter; empty for none */
    static SocketSubscriber subscribed(int port, String filter) throws Exception {
        SocketSubscriber subscriber = new SocketSubscriber(port);
        subscriber.send("{\"type\": \"connection_init\"}");
        subscriber.acknowledged.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        subscriber.subscribe(filter);
        return subscriber;
    }

    /** One that stops reading once it has subscribed. */
    static SocketSubscriber stuck(int port) throws Exception {
        SocketSubscriber subscriber = subscribed(port, "");
        subscriber.end = null;
        return subscriber;
    }

    private void subscribe(String filter) {
        String selection = " { id text saidOn speaker { ... on Person { name } } quotations { text } }";
        String argument = filter.isEmpty() ? "" : "(filter: {" + filter.replace("\"", "\\\"") + "})";
        send("{\"id\": \"1\", \"type\": \"subscribe\", \"payload\": {\"query\": \"subscription { statementRecorded" + argument
                + selection + " }\"}}");
    }

    /** Ends the subscription; the connection stays. */
    void complete() {
        send("{\"id\": \"1\", \"type\": \"complete\"}");
    }

    private void send(String message) {
        socket.sendText(message, true).join();
    }

    /** How many statements it was told. */
    long told() {
        return told.get();
    }

    /** How the subscription ended. */
    String end() {
        return end;
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket of, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                take(message.toString());
                message.setLength(0);
            }
            if (end != null)
                of.request(1);
            return null;
        }

        private void take(String text) {
            if (text.contains("\"type\":\"connection_ack\""))
                acknowledged.complete(null);
            if (text.contains("\"type\":\"next\""))
                told.incrementAndGet();
            if (text.contains("\"type\":\"error\""))
                end = text.replaceAll(".*\"code\":\"(\\w+)\".*", "$1");
        }
    }
}
