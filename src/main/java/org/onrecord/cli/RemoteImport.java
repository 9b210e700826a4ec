package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.onrecord.api.ImportEvent;
import org.onrecord.ingest.Ambiguity;
import org.onrecord.ingest.ImportProgress;
import org.onrecord.ingest.ImportReport;
import org.onrecord.ingest.Rejection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An import by way of a running service: the files go there as one zip archive, progress and report come back. */
final class RemoteImport {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PIPE_SIZE = 1 << 16;

    private final URI endpoint;
    private final String token;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).build();

    /** @param service its base address */
    RemoteImport(URI service, String token) {
        String base = service.toString();
        this.endpoint = URI.create((base.endsWith("/") ? base : base + "/") + "import");
        if (endpoint.getHost() == null || !List.of("http", "https").contains(endpoint.getScheme()))
            throw new CommandFailed(ExitCode.USAGE, "\"" + service + "\" is no address of a service.");
        this.token = token;
    }

    /** @throws CommandFailed if the service cannot be reached, or refuses */
    ImportReport run(List<Path> paths, PrintWriter err) throws InterruptedException {
        PathsZip zip = new PathsZip(paths);
        try {
            checkSize(zip, ask());
            HttpResponse<Stream<String>> answer = send(zip, err);
            try (Stream<String> lines = answer.body();
                    ProgressDisplay progress = ProgressDisplay.open("Importing", "file", err)) {
                return named(listen(lines.iterator(), answer.statusCode(), progress.ofImport()), zip::localName);
            }
        } catch (IOException e) {
            throw new CommandFailed(ExitCode.CANNOT, "The service at " + endpoint + " cannot be reached ("
                    + Causes.inOneLine(e) + ").");
        } catch (UncheckedIOException e) {
            throw new CommandFailed(ExitCode.CANNOT, "The service at " + endpoint + " broke off: it may have been stopped."
                    + " What it had written stays; the same import again goes on where it ended.");
        }
    }

    /** Makes sure that it is our service and takes the token, before anything is sent. */
    private long ask() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request().GET().build(), HttpResponse.BodyHandlers.ofString());
        refuse(answer.statusCode());
        try {
            JsonNode offer = JSON.readTree(answer.body());
            if (answer.statusCode() == 200 && offer.path("service").asText().equals("onrecord"))
                return offer.path("maxSize").asLong();
        } catch (JsonProcessingException e) {
            // said below
        }
        throw new CommandFailed(ExitCode.CANNOT, "What answers at " + endpoint + " is no On Record service.");
    }

    private void refuse(int status) {
        if (status == 401)
            throw new CommandFailed(ExitCode.CANNOT, "The service does not know this token, or it was revoked.");
        if (status == 403)
            throw new CommandFailed(ExitCode.CANNOT, "The holder of this token may not import.");
        if (status == 429)
            throw new CommandFailed(ExitCode.CANNOT, "The service has had too many requests from here. Try again in a minute.");
    }

    private static void checkSize(PathsZip zip, long most) throws IOException {
        long size = 0;
        for (Path file : zip.files())
            size += Files.size(file);
        if (size > most)
            throw new CommandFailed(ExitCode.CANNOT, "The files have " + size + " bytes; the service takes " + most
                    + " at once (onrecord.import.max-size). Import them in parts, or with the service stopped.");
    }

    private HttpResponse<Stream<String>> send(PathsZip zip, PrintWriter err) throws IOException, InterruptedException {
        AtomicReference<IOException> unreadable = new AtomicReference<>();
        try (ProgressDisplay progress = ProgressDisplay.open("Sending", "file", err)) {
            progress.total(zip.files().size());
            AtomicInteger sent = new AtomicInteger();
            InputStream body = zipped(zip, () -> progress.at(sent.incrementAndGet(), ""), unreadable);
            return client.send(request().header("Content-Type", "application/zip")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body)).build(),
                    HttpResponse.BodyHandlers.ofLines());
        } finally {
            if (unreadable.get() != null)
                throw new CommandFailed(ExitCode.CANNOT, Causes.inOneLine(unreadable.get()));
        }
    }

    private static InputStream zipped(PathsZip zip, Runnable fileWritten, AtomicReference<IOException> unreadable)
            throws IOException {
        PipedOutputStream out = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(out, PIPE_SIZE);
        Thread zipping = new Thread(() -> {
            try (out) {
                zip.writeTo(out, fileWritten);
            } catch (IOException e) {
                unreadable.set(e);
            }
        }, "zip");
        zipping.setDaemon(true);
        zipping.start();
        return in;
    }

    private ImportReport listen(Iterator<String> lines, int status, ImportProgress progress) {
        refuse(status);
        while (lines.hasNext()) {
            ImportEvent event = event(lines.next(), status);
            if (event.planned() != null)
                progress.planned(event.planned());
            if (event.done() != null)
                progress.done(event.done().files(), event.done().items());
            if (event.error() != null)
                throw new CommandFailed(ExitCode.CANNOT, "The service says: " + event.error().message() + " ("
                        + event.error().code() + ")");
            if (event.report() != null)
                return event.report().toReport();
        }
        throw new CommandFailed(ExitCode.CANNOT, "The service broke off (status " + status
                + "). Run the import again: it goes on where it stopped.");
    }

    private static ImportEvent event(String line, int status) {
        try {
            return JSON.readValue(line, ImportEvent.class);
        } catch (JsonProcessingException e) {
            throw new CommandFailed(ExitCode.CANNOT, "The service gave an answer that makes no sense (status " + status
                    + ").");
        }
    }

    private static ImportReport named(ImportReport report, UnaryOperator<String> name) {
        return new ImportReport(report.counts(),
                report.rejections().stream().map(r -> new Rejection(name.apply(r.file()), r.line(), r.code(),
                        r.reason())).toList(),
                report.ambiguities().stream().map(a -> new Ambiguity(name.apply(a.file()), a.line(), a.mention(),
                        a.candidates())).toList(),
                report.took(), report.behind());
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(endpoint).header("Authorization", "Bearer " + token);
    }
}
