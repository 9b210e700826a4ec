package org.onrecord.store;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A service that has a home open, as it announces itself to other processes.
 *
 * @param url its base address, without a slash at the end
 */
public record RunningService(URI url, long pid, Instant started) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String toJson() {
        return JSON.createObjectNode().put("url", url.toString()).put("pid", pid).put("started", started.toString())
                .toPrettyString() + "\n";
    }

    /** Reads an announcement; empty if it is none. */
    static Optional<RunningService> parse(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            URI url = URI.create(node.path("url").asText());
            if (url.getHost() == null || url.getScheme() == null)
                return Optional.empty();
            return Optional.of(new RunningService(url, node.path("pid").asLong(),
                    Instant.parse(node.path("started").asText())));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
