package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.microprofile.config.ConfigProvider;
import org.onrecord.api.Attacks.Attack;
import org.onrecord.api.socket.SocketClient;

import io.quarkus.runtime.configuration.MemorySize;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.Json;

/** The ways by which requests come, and attacks with them. */
enum AttackRoute {

    POST {
        @Override
        Sender sender(String document, Map<String, Object> variables) {
            HttpRequest request = posted(document, variables).build();
            return () -> ofBody(send(request));
        }
    },

    /** What does not fit the first line of a request is refused before anybody looks at it: 414, URI Too Long. */
    GET {
        @Override
        Sender sender(String document, Map<String, Object> variables) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + parameters(document, variables)))
                    .header("Accept", "application/json").build();
            return () -> {
                HttpResponse<String> answer = send(request);
                return answer.statusCode() == 414 ? new Reply("414", null) : ofBody(answer);
            };
        }

        @Override
        String codeOf(Attack attack) {
            int most = ConfigProvider.getConfig().getValue("quarkus.http.limits.max-initial-line-length", Integer.class);
            String line = "GET /graphql" + parameters(attack.document(), attack.variables()) + " HTTP/1.1";
            return line.length() > most ? "414" : attack.code();
        }
    },

    EVENT_STREAM {
        @Override
        Sender sender(String document, Map<String, Object> variables) {
            HttpRequest request = posted(document, variables).setHeader("Accept", "text/event-stream").build();
            return () -> ofEvents(send(request));
        }
    },

    /** What is larger than a message may be ends the connection: 1009, Message Too Big. */
    WEB_SOCKET {
        @Override
        Sender sender(String document, Map<String, Object> variables) {
            String message = message(document, variables);
            return isTooBig(message) ? new Shouting(message) : new Conversation(message);
        }

        @Override
        String codeOf(Attack attack) {
            return isTooBig(message(attack.document(), attack.variables())) ? "1009" : attack.code();
        }
    };

    /** By HTTP/1.1: over HTTP/2, a request line that is too long ends the connection for whoever shares it. */
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A request that is never answered is the worst that can come of an attack. */
    private static final int PATIENCE_SECONDS = 20;

    private static final String NEXT = "event: next\ndata: ";

    /** Sends one request, which is written already, as often as it is asked to. */
    @FunctionalInterface
    interface Sender extends AutoCloseable {

        Reply send() throws Exception;

        @Override
        default void close() {
        }
    }

    /**
     * @param code of the first error, or the transport's own if nothing was executed; null where there is no error
     * @param answer null where the transport itself refused
     */
    record Reply(String code, JsonPath answer) {

        static Reply of(JsonPath answer) {
            return new Reply(answer.getString("errors[0].extensions.code"), answer);
        }
    }

    abstract Sender sender(String document, Map<String, Object> variables);

    /** What an attack gets on this way: its own code, or the transport's if that does not carry it. */
    String codeOf(Attack attack) {
        return attack.code();
    }

    /** One operation after the other on one connection, which an attack does not end. */
    private static final class Conversation implements Sender {

        private final SocketClient client = SocketClient.connected();
        private final String message;

        Conversation(String message) {
            this.message = message;
        }

        @Override
        public Reply send() {
            JsonPath told = client.send(message).next();
            if (told.getString("type").equals("error"))
                return Reply.of(new JsonPath(Json.encode(Map.of("errors", told.getList("payload")))));
            JsonPath answer = new JsonPath(Json.encode(told.getMap("payload")));
            assertThat(client.next().getString("type")).isEqualTo("complete");
            return Reply.of(answer);
        }

        @Override
        public void close() {
            assertThat(client.subscribe("legal", "{ __typename }").next().getString("payload.data.__typename"))
                    .isEqualTo("Query");
            client.close();
        }
    }

    /** A connection for each message, which is one too large. */
    private record Shouting(String message) implements Sender {

        @Override
        public Reply send() {
            SocketClient client = SocketClient.connected();
            try {
                client.send(message);
            } catch (CompletionException e) {
                // The service does not wait for the end of what it does not read.
                assertThat(e).hasMessageContaining("closed");
            }
            return new Reply(Integer.toString(client.closeCode()), null);
        }
    }

    static HttpResponse<String> send(HttpRequest request) throws Exception {
        return CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString()).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    static String address() {
        return "http://127.0.0.1:" + RestAssured.port + "/graphql";
    }

    private static HttpRequest.Builder posted(String document, Map<String, Object> variables) {
        return HttpRequest.newBuilder(URI.create(address())).header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.encode(Map.of("query", document, "variables", variables))));
    }

    private static String parameters(String document, Map<String, Object> variables) {
        return "?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8)
                + (variables.isEmpty() ? ""
                        : "&variables=" + URLEncoder.encode(Json.encode(variables), StandardCharsets.UTF_8));
    }

    private static String message(String document, Map<String, Object> variables) {
        return Json
                .encode(Map.of("id", "1", "type", "subscribe", "payload", Map.of("query", document, "variables", variables)));
    }

    private static boolean isTooBig(String message) {
        return message.getBytes(StandardCharsets.UTF_8).length > ConfigProvider.getConfig()
                .getValue("onrecord.subscriptions.message-size", MemorySize.class).asLongValue();
    }

    private static Reply ofBody(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Reply.of(new JsonPath(answer.body()));
    }

    private static Reply ofEvents(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        String events = answer.body();
        assertThat(events).containsOnlyOnce(NEXT).endsWith("event: complete\ndata:\n\n");
        int start = events.indexOf(NEXT) + NEXT.length();
        return Reply.of(new JsonPath(events.substring(start, events.indexOf("\n\n", start))));
    }
}
