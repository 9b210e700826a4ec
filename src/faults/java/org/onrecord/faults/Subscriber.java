package org.onrecord.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Hears of each statement that is new, over server-sent events, until the service ends. */
final class Subscriber {

    private static final String SUBSCRIPTION = "subscription { statementRecorded { text } }";
    private static final String DATA = "data: ";

    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Void> end;

    /** Begins to subscribe; what is recorded before the service has done that is not told. */
    Subscriber(Client client) throws IOException {
        end = client.http().sendAsync(client.subscribing(SUBSCRIPTION), HttpResponse.BodyHandlers.ofLines())
                .thenAccept(this::listen);
    }

    private void listen(HttpResponse<Stream<String>> answer) {
        try (Stream<String> lines = answer.body()) {
            lines.filter(line -> line.startsWith(DATA)).forEach(line -> hear(line.substring(DATA.length())));
        }
    }

    private void hear(String event) {
        try {
            JsonNode answer = Client.JSON.readTree(event);
            if (answer.has("errors"))
                throw new IllegalStateException("the subscription ended: " + answer);
            told.add(answer.at("/data/statementRecorded/text").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How often it was told of a statement with this word. */
    long told(String mark) {
        return told.stream().filter(text -> text.contains(mark)).count();
    }

    /** Whether it is told of nothing any more. */
    boolean isOver() {
        return end.isDone();
    }
}
