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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A real OpenSearch or Elasticsearch on a free port of the loopback address, in a process with a class path of its own. */
final class SearchServer {

    /** Of a server that is alone: any free port for what nodes say to each other, and no wait for others. */
    static final Map<String, String> ALONE = Map.of("discovery.type", "single-node", "transport.port", "0");

    private static final Map<String, String> ALWAYS = Map.of("network.host", "127.0.0.1",
            // A full disk of the machine that tests is no reason to refuse writes.
            "cluster.routing.allocation.disk.threshold_enabled", "false");

    /** For tests: ready soon, and small. */
    static final List<String> SMALL = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Ready in five seconds on an idle machine with two cores. */
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path log;
    private final String host;

    private SearchServer(Process process, Path log, String host) {
        this.process = process;
        this.log = log;
        this.host = host;
    }

    /**
     * Starts the process and returns at once; it lives until this JVM ends, whatever ends it.
     *
     * @param folder existing, for data and log; the process deletes it when it ends in order
     * @param port for HTTP
     * @param settings of the node
     */
    static SearchServer launch(SearchProduct product, Path folder, int port, Map<String, String> settings)
            throws IOException {
        return launch(product, folder, port, settings, SMALL);
    }

    /** As {@link #launch(SearchProduct, Path, int, Map)}, with flags of the JVM. */
    static SearchServer launch(SearchProduct product, Path folder, int port, Map<String, String> settings,
            List<String> flags) throws IOException {
        Path log = folder.resolve("search.log");
        List<String> command = new ArrayList<>(List.of(JavaHome.launcher(product.oldestJava()).toString()));
        command.addAll(flags);
        command.addAll(List.of("-cp", codeOf(SearchProcess.class) + File.pathSeparator + MavenClassPath.of(product.artifact()),
                SearchProcess.class.getName(), folder.toString(), String.valueOf(port), product.runner()));
        ALWAYS.forEach((key, value) -> command.add(key + "=" + value));
        settings.forEach((key, value) -> command.add(key + "=" + value));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        return new SearchServer(process, log, "127.0.0.1:" + port);
    }

    /** Returns when the node takes requests; fails with what it logged if it does not. */
    void awaitReady() throws IOException {
        BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
        try {
            String answer = CompletableFuture.supplyAsync(() -> readLine(answers)).get(PATIENCE_SECONDS,
                    TimeUnit.SECONDS);
            if (SearchProcess.READY.equals(answer))
                return;
            throw new IllegalStateException("The search server did not start: " + Files.readString(log));
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("The search server did not get ready: " + Files.readString(log), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Host and port. */
    String host() {
        return host;
    }

    /** The process, for faults of all kinds. */
    ProcessHandle process() {
        return process.toHandle();
    }

    /** Has the process end another one when these tests end, even if they are killed. */
    void endAlso(long pid) throws IOException {
        Writer wards = process.outputWriter(StandardCharsets.UTF_8);
        wards.write(pid + "\n");
        wards.flush();
    }

    /** Ends the node in order; its folder goes with it. */
    void end() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    /** Deletes every index of the server at {@code host}. */
    static void deleteIndexes(String host) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host + "/*")).DELETE().build();
        try {
            HttpResponse<String> response = HttpClient.newHttpClient().send(request,
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200)
                throw new IllegalStateException("The search server kept its old indexes: " + response.body());
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
