package org.onrecord.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Asks the search server itself. */
record SearchServerClient(int port, HttpClient http) {

    private static final ObjectMapper JSON = new ObjectMapper();

    SearchServerClient(int port) {
        this(port, HttpClient.newHttpClient());
    }

    /** @param body JSON; null for none */
    JsonNode ask(String method, String path, String body) throws IOException {
        return send(method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body), "application/json");
    }

    /** Sends lines of a bulk request; fails if the server takes not all of them. */
    void bulk(Path lines) throws IOException {
        JsonNode answer = send("POST", "/_bulk?filter_path=errors", BodyPublishers.ofFile(lines), "application/x-ndjson");
        if (answer.path("errors").asBoolean(true))
            throw new IOException("the search server refuses documents");
    }

    private JsonNode send(String method, String path, BodyPublisher body, String type) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("content-type", type).method(method, body).build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300)
                throw new IOException(path + " answered " + response.statusCode() + ": " + new String(response.body()));
            return JSON.readTree(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
