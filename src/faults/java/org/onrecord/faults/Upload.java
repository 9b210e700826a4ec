package org.onrecord.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.JsonNode;

/** An import by way of a running service, whose answer says line by line what is durable. */
final class Upload {

    private final AtomicLong acknowledged = new AtomicLong();
    private final CompletableFuture<JsonNode> report;

    private Upload(Client curator, byte[] zip) {
        report = curator.http().sendAsync(curator.importing(zip), HttpResponse.BodyHandlers.ofLines()).thenApply(this::listen);
    }

    static Upload of(Client curator, Path file) throws IOException {
        return of(curator, Map.of(file.getFileName().toString(), Files.readAllBytes(file)));
    }

    /** @param files by their names */
    static Upload of(Client curator, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return new Upload(curator, archive.toByteArray());
    }

    private JsonNode listen(HttpResponse<Stream<String>> answer) {
        JsonNode[] last = new JsonNode[1];
        try (Stream<String> lines = answer.body()) {
            lines.forEach(line -> last[0] = heard(line));
        }
        if (last[0] == null || !last[0].has("report"))
            throw new IllegalStateException("the import ended with " + answer.statusCode() + " " + last[0]);
        return last[0].path("report");
    }

    private JsonNode heard(String line) {
        try {
            JsonNode event = Client.JSON.readTree(line);
            if (event.has("done"))
                acknowledged.set(event.at("/done/items").asLong());
            return event;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many items the service has said to be durable so far, from the first. */
    long acknowledged() {
        return acknowledged.get();
    }

    /** The report, once there is one; fails if the service broke off. */
    CompletableFuture<JsonNode> report() {
        return report;
    }
}
