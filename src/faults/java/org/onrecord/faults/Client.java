package org.onrecord.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Asks a service, as a client does. */
final class Client {

    static final ObjectMapper JSON = new ObjectMapper();

    /** Longer than anything that is bounded may take, so that what hangs is seen to hang. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).build();
    private final String base;
    private final String token;

    /** @param token null for none */
    Client(int port, String token) {
        this.base = "http://127.0.0.1:" + port;
        this.token = token;
    }

    Answer ask(String document) throws IOException, InterruptedException {
        return ask(document, Map.of());
    }

    /** @throws IOException if there is no answer, or not all of it */
    Answer ask(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        byte[] body = JSON.writeValueAsBytes(Map.of("query", document, "variables", variables));
        return send(request("/graphql").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    boolean isReady() throws IOException, InterruptedException {
        return get("/q/health/ready").status() == 200;
    }

    /** Whether it is ready, and the index has all that is in the database. */
    boolean isInStep() throws IOException, InterruptedException {
        Answer health = get("/q/health/ready");
        return health.status() == 200 && health.body().findValue("documentsBehind").asLong() == 0;
    }

    /** The request that imports an archive; its answer comes line by line. */
    HttpRequest importing(byte[] zip) {
        return request("/import").setHeader("Accept", "application/x-ndjson")
                .header("Content-Type", "application/zip").POST(HttpRequest.BodyPublishers.ofByteArray(zip))
                .timeout(Duration.ofMinutes(10)).build();
    }

    /** The request that builds the index anew. */
    HttpRequest reindexing() {
        return request("/reindex").setHeader("Accept", "application/x-ndjson").POST(HttpRequest.BodyPublishers.noBody())
                .timeout(Duration.ofMinutes(10)).build();
    }

    /** The request whose answer comes event by event. */
    HttpRequest subscribing(String document) throws IOException {
        return request("/graphql").setHeader("Accept", "text/event-stream").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(Map.of("query", document)))).build();
    }

    HttpClient http() {
        return http;
    }

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return new Answer(response.statusCode(), json(response.body()), response.headers().firstValue("Retry-After"), took);
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE)
                .header("Accept", "application/graphql-response+json, application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }
}
