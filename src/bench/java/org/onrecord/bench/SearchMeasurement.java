package org.onrecord.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Searches over HTTP, GraphQL and the bare route in turn, on one process and one index. Their answers are compared before
 * they are timed: both must say the same.
 */
final class SearchMeasurement {

    /** Windows of each route, in turn, so that what else the machine does falls on both. */
    private static final int ROUNDS = 2;
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx512m");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Setup setup;

    private record Ports(int api, int bare) {
    }

    SearchMeasurement(Setup setup) {
        this.setup = setup;
    }

    void run() throws IOException, InterruptedException, ExecutionException {
        try (Service service = Service.startWithBareRoute(setup, FLAGS)) {
            service.awaitFirstAnswer();
            Ports ports = new Ports(service.port(), service.openBareRoute());
            List<Scenario> scenarios = Scenario.all(Generator.vocabulary(Setup.SEED));
            Measurement.print("%n## Search%n%nFlags: %s. All %,d statements are found.%n", String.join(" ", FLAGS),
                    total(ports, null));
            for (Scenario scenario : scenarios) {
                Measurement.print("%n%s: %d texts, %,d hits on average.%n", scenario.name(), scenario.texts().size(),
                        averageTotal(ports, scenario));
                compare(ports, scenario);
                warmUp(ports, scenario);
            }
            Measurement.print("%n| scenario | connections | route | requests/s | p50 ms | p95 ms | p99 ms | throughput of bare "
                    + "| p95 of bare |%n|---|---:|---|---:|---:|---:|---:|---|---|%n");
            for (Scenario scenario : scenarios)
                for (int connections : List.of(1, 4))
                    measure(ports, scenario, connections);
            Measurement.print("%nResident after the load: %d MiB.%n", service.residentMegabytes());
        }
    }

    private void warmUp(Ports ports, Scenario scenario) throws InterruptedException, ExecutionException {
        Load.run(ports.api(), 2, scenario.ofApi(), setup.warmUp().multipliedBy(2).dividedBy(3));
        Load.run(ports.bare(), 2, scenario.ofBareRoute(), setup.warmUp().dividedBy(3));
    }

    private void measure(Ports ports, Scenario scenario, int connections) throws InterruptedException, ExecutionException {
        Load.Measured bare = Load.Measured.none();
        Load.Measured api = Load.Measured.none();
        for (int round = 0; round < ROUNDS; round++) {
            bare = bare.and(Load.run(ports.bare(), connections, scenario.ofBareRoute(), setup.window()));
            api = api.and(Load.run(ports.api(), connections, scenario.ofApi(), setup.window()));
        }
        print(scenario, connections, "bare", bare, "", "");
        double throughput = api.perSecond() / bare.perSecond();
        double p95 = api.percentile(0.95) / bare.percentile(0.95);
        print(scenario, connections, "GraphQL", api,
                String.format(Locale.ROOT, "%.2f, %s", throughput, Bars.atLeast(throughput, scenario.bar())),
                String.format(Locale.ROOT, "%.2f, %s", p95, Bars.atMost(p95, Bars.P95_RATIO)));
    }

    private static void print(Scenario scenario, int connections, String route, Load.Measured m, String throughput, String p95) {
        Measurement.print("| %s | %d | %s | %,.0f | %.2f | %.2f | %.2f | %s | %s |%n", scenario.name(), connections, route,
                m.perSecond(), m.percentile(0.5), m.percentile(0.95), m.percentile(0.99), throughput, p95);
    }

    private static void compare(Ports ports, Scenario scenario) throws IOException {
        try (Connection api = new Connection(ports.api()); Connection bare = new Connection(ports.bare())) {
            for (int i = 0; i < scenario.texts().size(); i++) {
                ObjectNode ours = JSON.readTree(api.ask(scenario.ofApi().get(i))).deepCopy();
                // What an answer cost is told by GraphQL only.
                ours.remove("extensions");
                JsonNode theirs = JSON.readTree(bare.ask(scenario.ofBareRoute().get(i)));
                if (!ours.equals(theirs))
                    throw new IOException("the routes answer \"" + scenario.texts().get(i) + "\" differently:\n" + ours + "\n"
                            + theirs);
            }
        }
    }

    private static long averageTotal(Ports ports, Scenario scenario) throws IOException {
        long sum = 0;
        for (String text : scenario.texts())
            sum += total(ports, text);
        return sum / scenario.texts().size();
    }

    private static long total(Ports ports, String text) throws IOException {
        try (Connection api = new Connection(ports.api())) {
            return JSON.readTree(api.ask(Scenario.total(text))).at("/data/statements/totalCount").asLong();
        }
    }
}
