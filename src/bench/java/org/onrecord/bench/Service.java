package org.onrecord.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The packaged service in a process of its own. */
final class Service implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final byte[] FIRST = Scenario.request("{ __typename }", null);

    private final Process process;
    private final int port;
    private final long begun;

    private Service(Process process, int port, long begun) {
        this.process = process;
        this.port = port;
        this.begun = begun;
    }

    /** Starts it as it is delivered. */
    static Service start(Setup setup, List<String> flags) throws IOException {
        return start(setup, flags, List.of("-jar", setup.jar().toString()));
    }

    /** Starts it so that the bare route can be added. */
    static Service startWithBareRoute(Setup setup, List<String> flags) throws IOException {
        String classPath = setup.jar() + System.getProperty("path.separator") + setup.classes();
        return start(setup, flags, List.of("-cp", classPath, ServiceWithBareRoute.class.getName()));
    }

    private static Service start(Setup setup, List<String> flags, List<String> program) throws IOException {
        int port = freePort();
        List<String> command = setup.java(flags);
        command.add("-XX:SharedArchiveFile=" + setup.archive());
        command.addAll(program);
        command.addAll(List.of("serve", "--home", setup.home().toString(), "--port", String.valueOf(port)));
        long begun = System.nanoTime();
        return new Service(new ProcessBuilder(command).redirectError(setup.folder().resolve("service.log").toFile()).start(),
                port, begun);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** Waits for the first answer to a GraphQL request; returns the seconds since the process began. */
    double awaitFirstAnswer() throws IOException {
        while (System.nanoTime() - begun < PATIENCE_NANOS) {
            if (!process.isAlive())
                throw new IOException("the service stopped with " + process.exitValue() + "; see service.log");
            try (Connection connection = new Connection(port)) {
                connection.exchange(FIRST);
                return (System.nanoTime() - begun) / 1e9;
            } catch (SocketException e) {
                // Refused, or reset by the look whether the port is free.
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
        }
        throw new IOException("the service did not answer");
    }

    /** Opens the bare route; returns its port when it answers. */
    int openBareRoute() throws IOException {
        int bare = freePort();
        process.getOutputStream().write((bare + "\n").getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().flush();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine())
            if (line.equals("The bare route is open."))
                return bare;
        throw new IOException("the bare route did not open; see service.log");
    }

    /** The resident memory of the process in mebibytes; Linux only. */
    long residentMegabytes() throws IOException {
        return Memory.resident(process.pid());
    }

    /** What the heap holds that is in use, after a full collection, in kibibytes. */
    long heapKilobytes() throws IOException {
        Process histogram = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(process.pid()), "GC.class_histogram").start();
        String text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        String[] total = text.substring(text.lastIndexOf('\n') + 1).strip().split("\\s+");
        if (!total[0].equals("Total"))
            throw new IOException("the process does not say what its heap holds: " + total[0]);
        return Long.parseLong(total[2]) / 1024;
    }

    /** The same in mebibytes. */
    long heapMegabytes() throws IOException {
        return heapKilobytes() / 1024;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS))
                process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
