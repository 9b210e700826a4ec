package org.onrecord.servers;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The main class of the process that {@link OpenSearchServer} starts: one OpenSearch node on the loopback address.
 * It calls the runner by name, because OpenSearch and the service each bring a Lucene of their own and the tests are
 * compiled against the service's.
 * <p>
 * Says {@value #READY} on its standard output when the node takes requests. Each line of its standard input is the id of
 * a process; when the input ends, which it does however the tests end, this process ends those, deletes the folder that
 * they shared, and ends itself. A shutdown hook of the tests could not: Quarkus has closed their class loader by then, and
 * no hook runs when they are killed.
 */
public final class OpenSearchProcess {

    static final String READY = "ready";

    /** How long a process may take to end when asked to, before it is made to. */
    private static final int PATIENCE_SECONDS = 20;

    private static final String CONFIGURATION = """
            discovery.type: single-node
            network.host: 127.0.0.1
            transport.port: "0"
            # A full disk of the machine that tests is no reason to refuse writes.
            cluster.routing.allocation.disk.threshold_enabled: false
            """;

    private OpenSearchProcess() {
    }

    /**
     * @param arguments the folder for everything that is written, and the port for HTTP
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        Path folder = Path.of(arguments[0]);
        Closeable node = startNode(folder.resolve("opensearch"), Integer.parseInt(arguments[1]), answers);
        untilInputEnds().forEach(OpenSearchProcess::end);
        node.close();
        TemporaryFolder.delete(folder);
        // Whatever threads the node left.
        Runtime.getRuntime().halt(0);
    }

    /** A failure is an answer too: this process has others to end. */
    private static Closeable startNode(Path home, int port, PrintStream answers) {
        try {
            Closeable node = startNode(home, port);
            answers.println(READY);
            return node;
        } catch (IOException | ReflectiveOperationException e) {
            e.printStackTrace();
            answers.println(e);
            return () -> {
            };
        }
    }

    private static Closeable startNode(Path home, int port) throws IOException, ReflectiveOperationException {
        Path configuration = Files.createDirectories(home.resolve("config"));
        Files.writeString(configuration.resolve("opensearch.yml"), CONFIGURATION);
        Class<?> type = Class.forName("org.codelibs.opensearch.runner.OpenSearchRunner");
        Object runner = type.getConstructor().newInstance();
        // Else it refuses ports above 9299. It adds the number of the node, 1, to the base port.
        type.getMethod("setMaxHttpPort", int.class).invoke(runner, -1);
        String[] options = { "-basePath", home.toString(), "-confPath", configuration.toString(), "-numOfNode", "1",
                "-baseHttpPort", String.valueOf(port - 1), "-disableESLogger" };
        type.getMethod("build", String[].class).invoke(runner, (Object) options);
        return (Closeable) runner;
    }

    private static void end(long pid) {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroy();
            process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            process.destroyForcibly();
        });
    }

    private static List<Long> untilInputEnds() throws IOException {
        List<Long> wards = new ArrayList<>();
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine())
            wards.add(Long.valueOf(line));
        return wards;
    }
}
