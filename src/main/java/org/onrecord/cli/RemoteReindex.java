package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;

import org.onrecord.api.ReindexEvent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Work on the index by way of the running service that has the home open. */
final class RemoteReindex {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI service;
    private final String token;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).build();

    /** @param service its base address, without a slash at the end */
    RemoteReindex(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    /**
     * Has the index built anew, and waits for that.
     *
     * @return how many records were indexed
     * @throws CommandFailed if the service cannot be reached, or refuses
     */
    long run(PrintWriter err) throws InterruptedException {
        HttpResponse<Stream<String>> answer = send(request("/reindex").POST(BodyPublishers.noBody()).build(),
                BodyHandlers.ofLines());
        try (Stream<String> lines = answer.body(); ProgressDisplay progress = ProgressDisplay.open("Indexing", "record", err)) {
            return listen(lines.iterator(), progress);
        } catch (UncheckedIOException e) {
            throw brokeOff();
        }
    }

    private static long listen(Iterator<String> lines, ProgressDisplay progress) {
        while (lines.hasNext()) {
            ReindexEvent event = event(lines.next());
            if (event.planned() != null)
                progress.total(event.planned());
            if (event.done() != null)
                progress.at(event.done(), "");
            if (event.error() != null)
                throw refused(event);
            if (event.over() != null)
                return event.over();
        }
        throw brokeOff();
    }

    /** @throws CommandFailed if the service cannot be reached, or refuses */
    void rollBack() throws InterruptedException {
        attempt(request("/reindex/rollback").POST(BodyPublishers.noBody()).build());
    }

    /** @throws CommandFailed if the service cannot be reached, or refuses */
    void discardKept() throws InterruptedException {
        attempt(request("/reindex/kept").DELETE().build());
    }

    private void attempt(HttpRequest request) throws InterruptedException {
        HttpResponse<String> answer = send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 204)
            throw refused(event(answer.body()));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws InterruptedException {
        try {
            HttpResponse<T> answer = client.send(request, handler);
            if (answer.statusCode() == 401)
                throw new CommandFailed(ExitCode.CANNOT, "The service does not know this token, or it was revoked.");
            if (answer.statusCode() == 403)
                throw new CommandFailed(ExitCode.CANNOT, "The holder of this token may not reindex.");
            if (answer.statusCode() == 429)
                throw new CommandFailed(ExitCode.CANNOT,
                        "The service has had too many requests from here. Try again in a minute.");
            return answer;
        } catch (IOException e) {
            throw new CommandFailed(ExitCode.CANNOT, "The service at " + service + " cannot be reached ("
                    + Causes.inOneLine(e) + ").");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service + path)).header("Authorization", "Bearer " + token);
    }

    private static ReindexEvent event(String line) {
        try {
            return JSON.readValue(line, ReindexEvent.class);
        } catch (JsonProcessingException e) {
            throw new CommandFailed(ExitCode.CANNOT, "The service gave an answer that makes no sense.");
        }
    }

    private static CommandFailed refused(ReindexEvent event) {
        return event.error() == null ? brokeOff()
                : new CommandFailed(ExitCode.CANNOT, "The service says: " + event.error().message() + " ("
                        + event.error().code() + ")");
    }

    private static CommandFailed brokeOff() {
        return new CommandFailed(ExitCode.CANNOT,
                "The service broke off: it may have been stopped. Searches see the index that was there before; run reindex again.");
    }
}
