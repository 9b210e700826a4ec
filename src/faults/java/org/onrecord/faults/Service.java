package org.onrecord.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The packaged service in a process of its own. */
final class Service implements AutoCloseable {

    /** A start on a loaded machine that builds the index anew. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final int port;
    private final Path log;

    private Service(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts it, and waits until it says that it is ready. */
    static Service ready(Setup setup, Store store, String... settings) throws IOException, InterruptedException {
        Service service = start(setup, store, settings);
        try {
            service.awaitReady();
            return service;
        } catch (IOException | RuntimeException e) {
            service.close();
            throw e;
        }
    }

    /** Starts it. Its log is that of its store, to which each start adds. */
    static Service start(Setup setup, Store store, String... settings) throws IOException {
        int port = freePort();
        List<String> all = new ArrayList<>(store.settings());
        // What is checked here asks for more at once than readers may.
        all.add("onrecord.limits.cost=10000000");
        all.addAll(List.of(settings));
        List<String> command = setup.java(all);
        command.addAll(List.of("serve", "--home", store.home().toString(), "--host", "127.0.0.1", "--port",
                String.valueOf(port)));
        Path log = setup.folder().resolve(store.home().getFileName() + ".log");
        Files.writeString(log, "");
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        return new Service(Processes.watched(process), port, log);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    void awaitReady() throws IOException, InterruptedException {
        Client client = client(null);
        boolean ready = Waiting.until(PATIENCE, () -> !process.isAlive() || client.isReady());
        if (!process.isAlive())
            throw new IOException("the service ended with " + process.exitValue() + ": " + Files.readString(log));
        if (!ready)
            throw new IOException("the service did not get ready: " + Files.readString(log));
    }

    Client client(String token) {
        return new Client(port, token);
    }

    Process process() {
        return process;
    }

    int port() {
        return port;
    }

    /** What it has logged since it began. */
    String log() throws IOException {
        return Files.readString(log);
    }

    void kill() throws InterruptedException {
        Processes.kill(process);
    }

    void stop() throws InterruptedException {
        Processes.stop(process);
    }

    /** However it ends: a scenario that could not go on does not leave it behind. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
