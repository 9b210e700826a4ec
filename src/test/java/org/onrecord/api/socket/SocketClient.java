package org.onrecord.api.socket;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.Json;

/** A client of graphql-transport-ws that sends whatever it is told to, and keeps what it gets. */
public final class SocketClient implements AutoCloseable {

    public static final String SUBPROTOCOL = "graphql-transport-ws";

    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private SocketClient(String subprotocol, Map<String, String> headers) {
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (subprotocol != null)
            builder.subprotocols(subprotocol);
        headers.forEach(builder::header);
        socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + RestAssured.port + "/graphql"), new Listener()).join();
    }

    /** A connection that has sent nothing yet. */
    public static SocketClient open() {
        return open(SUBPROTOCOL, Map.of());
    }

    /** @param subprotocol null for none */
    public static SocketClient open(String subprotocol, Map<String, String> headers) {
        return new SocketClient(subprotocol, headers);
    }

    /** A connection that is acknowledged. */
    public static SocketClient connected() {
        return open().initialised("{}");
    }

    /** The same with a token in the first message. */
    public static SocketClient connected(String token) {
        return open().initialised("{\"Authorization\": \"Bearer " + token + "\"}");
    }

    /** Sends the first message and waits until it is acknowledged. */
    public SocketClient initialised(String payload) {
        send("{\"type\": \"connection_init\", \"payload\": " + payload + "}");
        JsonPath answer = next();
        if (!"connection_ack".equals(answer.getString("type")))
            throw new AssertionError("no acknowledgement but " + answer.prettify());
        return this;
    }

    public SocketClient send(String text) {
        socket.sendText(text, true).join();
        return this;
    }

    public SocketClient sendBinary(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
        return this;
    }

    /** Starts an operation. */
    public SocketClient subscribe(String id, String document) {
        return subscribe(id, document, Map.of());
    }

    public SocketClient subscribe(String id, String document, Map<String, Object> variables) {
        return send(Json.encode(Map.of("id", id, "type", "subscribe", "payload",
                Map.of("query", document, "variables", variables))));
    }

    /** The next message of the service. */
    public JsonPath next() {
        String message = poll(PATIENCE_SECONDS * 1000);
        if (message == null)
            throw new AssertionError("no message came; closed with " + closed.getNow(null));
        return JsonPath.from(message);
    }

    /** The next message of the service; null if none comes within some time. */
    public String poll(long milliseconds) {
        try {
            return received.poll(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code that the service closes the connection with. */
    public int closeCode() {
        try {
            return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("the connection stays open", e);
        }
    }

    public boolean isOpen() {
        return !closed.isDone();
    }

    /** Breaks the connection off without saying so. */
    public void abort() {
        socket.abort();
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket of, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                received.add(message.toString());
                message.setLength(0);
            }
            of.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket of, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket of, Throwable failure) {
            closed.completeExceptionally(failure);
        }
    }
}
