package org.onrecord.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Hears of each statement that is new, over server-sent events, until the service ends. */
final class Subscriber {

    private static final String SUBSCRIPTION = "subscription { statementRecorded { text } }";
    private static final String DATA = "data: ";

    /** To subscribe, or to be told: another instance looks four times a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Void> end;

    /** Begins to subscribe; what is recorded before the service has done that is not told. */
    private Subscriber(Client client) throws IOException {
        end = client.http().sendAsync(client.subscribing(SUBSCRIPTION), HttpResponse.BodyHandlers.ofLines())
                .thenAccept(this::listen);
    }

    /** Subscribes, and waits until it is told of what it imports itself. */
    static Subscriber listening(Client client, SplittableRandom random, Found found) throws IOException, InterruptedException {
        Subscriber subscriber = new Subscriber(client);
        found.check(Waiting.until(PATIENCE, () -> subscriber.isToldOf(ArticleImport.any(random), client)), "nothing is told");
        return subscriber;
    }

    /** What the instance writes itself is told before it answers. */
    private boolean isToldOf(ArticleImport article, Client client) throws IOException, InterruptedException {
        return Change.isAcknowledged(article.make(client)) && told(article.article().marks().get(1)) > 0;
    }

    /**
     * What is in the record is told once, whether or not it was acknowledged; what is not, never. Words that were taken for
     * another wording of what somebody had said before are no statement of their own.
     */
    void checkToldOnce(ArticleImport article, Client client, Found found) throws IOException, InterruptedException {
        for (String mark : article.article().marks()) {
            int times = 0;
            for (JsonNode statement : client.ask("query($mark: String!) { statements(query: $mark) { nodes { text } } }",
                    Map.of("mark", mark)).whole().data("statements/nodes"))
                times += statement.path("text").asText().contains(mark) ? 1 : 0;
            int once = times;
            found.check(Waiting.until(PATIENCE, () -> told(mark) == once), "of " + article.name() + ", " + mark
                    + " is in the record " + times + " times, and was told " + told(mark) + " times");
            found.count("statements told", times);
        }
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
    private long told(String mark) {
        return told.stream().filter(text -> text.contains(mark)).count();
    }

    /** Whether it is told of nothing any more. */
    boolean isOver() {
        return end.isDone();
    }
}
