package org.onrecord.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.onrecord.servers.TemporaryFolder;

/**
 * Breaks the packaged service in many ways, and prints what was done and found as a table in Markdown. Ends with 1 if
 * anything was found that must not be.
 */
public final class Faults {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private record Row(String scenario, Found found, double seconds) {
    }

    private Faults() {
    }

    /**
     * Reads the system properties {@code faults.jar}, {@code faults.folder}, {@code faults.size} (short or long),
     * {@code faults.seed} (0 for a new one), {@code faults.only} (parts of the names of scenarios, with commas between; empty for
     * all), {@code faults.soak} (how long the soak of the long form lasts, as {@code 20m}) and {@code faults.former} (the packaged
     * jar of a former version, to be updated; empty for none).
     */
    public static void main(String... arguments) throws Exception {
        long seed = Long.getLong("faults.seed", 0);
        Setup setup = new Setup(Path.of(System.getProperty("faults.jar")), Path.of(System.getProperty("faults.folder")),
                Setup.Size.valueOf(System.getProperty("faults.size", "short").toUpperCase(Locale.ROOT)),
                seed == 0 ? new SplittableRandom().nextLong(1, 1_000_000) : seed,
                Duration.parse("PT" + System.getProperty("faults.soak", "20m")), former(),
                System.getProperty("faults.only", ""));
        UnusableHome.release(setup);
        TemporaryFolder.delete(setup.folder());
        Files.createDirectories(setup.folder());
        print("# Faults, %s form, seed %d, %d processors, Java %s%n%n", setup.size().name().toLowerCase(Locale.ROOT),
                setup.seed(), Runtime.getRuntime().availableProcessors(), Runtime.version());
        List<Row> rows = new ArrayList<>();
        Scenarios scenarios = new Scenarios(setup);
        ExecutorService lanes = Executors.newFixedThreadPool(2);
        try (SharedServers servers = new SharedServers(setup)) {
            Future<List<Row>> embedded = lanes.submit(() -> run(scenarios.embedded(), setup));
            Future<List<Row>> cluster = lanes.submit(() -> run(scenarios.cluster(servers), setup));
            rows.addAll(embedded.get());
            rows.addAll(cluster.get());
        }
        lanes.shutdown();
        rows.addAll(run(scenarios.alone(), setup));
        table(rows);
        boolean clean = rows.stream().allMatch(row -> row.found().problems().isEmpty());
        Runtime.getRuntime().exit(clean && !rows.isEmpty() ? 0 : 1);
    }

    private static Optional<Path> former() {
        String jar = System.getProperty("faults.former", "");
        return jar.isEmpty() ? Optional.empty() : Optional.of(Path.of(jar));
    }

    private static List<Row> run(List<Scenario> scenarios, Setup setup) {
        return scenarios.stream().filter(scenario -> setup.wants(scenario.name()))
                .map(scenario -> run(scenario, setup.seed())).toList();
    }

    /** Each scenario draws from a sequence of its own, so that it makes the same choices when it is run alone. */
    private static Row run(Scenario scenario, long seed) {
        print("… %s%n", scenario.name());
        Found found = new Found();
        long begun = System.nanoTime();
        try {
            scenario.run(new SplittableRandom(seed ^ scenario.name().hashCode()), found);
        } catch (Exception e) {
            found.problem("could not go on: " + e);
            e.printStackTrace(OUT);
        }
        Row row = new Row(scenario.name(), found, (System.nanoTime() - begun) / 1e9);
        print("%s: %s, in %.0f s: %s%n", scenario.name(), found.problems().isEmpty() ? "as it must be" : "WRONG",
                row.seconds(), found.done());
        return row;
    }

    private static void table(List<Row> rows) throws IOException {
        print("%n| scenario | done | found | s |%n|---|---|---|---:|%n");
        for (Row row : rows) {
            int problems = row.found().problems().size();
            print("| %s | %s | %s | %.0f |%n", row.scenario(), row.found().done(),
                    problems == 0 ? "as it must be" : "**" + problems + " wrong**", row.seconds());
        }
        for (Row row : rows)
            row.found().problems().forEach(problem -> print("%n- %s: %s", row.scenario(), problem));
        print("%n");
    }

    /** Prints a piece of the report. */
    static void print(String format, Object... arguments) {
        OUT.print(String.format(Locale.ROOT, format, arguments));
    }
}
