package org.onrecord.servers;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The main class of the process that {@link SearchServer} starts: one node of OpenSearch or Elasticsearch on the loopback
 * address. It calls the runner by name, because each server and the service bring a Lucene of their own and the tests are
 * compiled against the service's.
 * <p>
 * Says {@value #READY} on its standard output when the node takes requests. Each line of its standard input is the id of
 * a process; when the input ends, which it does however the tests end, this process ends those, deletes the folder that
 * they shared, and ends itself. A shutdown hook of the tests could not: Quarkus has closed their class loader by then, and
 * no hook runs when they are killed.
 */
public final class SearchProcess {

    static final String READY = "ready";

    /** How long a process may take to end when asked to, before it is made to. */
    private static final int PATIENCE_SECONDS = 20;

    private SearchProcess() {
    }

    /**
     * @param arguments the folder for everything that is written, the port for HTTP, the class of the runner, and settings of
     *        the node as {@code key=value}
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        Path folder = Path.of(arguments[0]);
        List<String> settings = Arrays.asList(arguments).subList(3, arguments.length);
        Closeable node = startNode(folder.resolve("search"), Integer.parseInt(arguments[1]), arguments[2], settings, answers);
        untilInputEnds().forEach(SearchProcess::end);
        node.close();
        TemporaryFolder.delete(folder);
        // Whatever threads the node left.
        Runtime.getRuntime().halt(0);
    }

    /** A failure is an answer too: this process has others to end. */
    private static Closeable startNode(Path home, int port, String runner, List<String> settings, PrintStream answers) {
        try {
            Closeable node = startNode(home, port, runner, settings);
            answers.println(READY);
            return node;
        } catch (IOException | ReflectiveOperationException e) {
            e.printStackTrace();
            answers.println(e);
            return () -> {
            };
        }
    }

    private static Closeable startNode(Path home, int port, String runnerName, List<String> settings)
            throws IOException, ReflectiveOperationException {
        Files.createDirectories(home);
        Class<?> type = Class.forName(runnerName);
        Class<?> builder = Class.forName(runnerName + "$Builder");
        Object runner = type.getConstructor().newInstance();
        // Else it refuses ports above 9299. It adds the number of the node, 1, to the base port.
        type.getMethod("setMaxHttpPort", int.class).invoke(runner, -1);
        type.getMethod("onBuild", builder).invoke(runner, whoPuts(settings, builder));
        String[] options = { "-basePath", home.toString(), "-numOfNode", "1", "-baseHttpPort", String.valueOf(port - 1),
                "-disableESLogger" };
        type.getMethod("build", String[].class).invoke(runner, (Object) options);
        return (Closeable) runner;
    }

    /** What the runner calls with the builder of the node's settings as the second argument. */
    private static Object whoPuts(List<String> settings, Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
            Method put = arguments[1].getClass().getMethod("put", String.class, String.class);
            for (String setting : settings) {
                int equals = setting.indexOf('=');
                put.invoke(arguments[1], setting.substring(0, equals), setting.substring(equals + 1));
            }
            return null;
        });
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
