package org.onrecord.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Searches over HTTP, GraphQL and the search server's own {@code _search} in turn, on one index: the body is the one that the
 * service sends for the same text. Before anything is timed, both must show as many hits.
 */
final class RawSearchMeasurement {

    /** Windows of each route, in turn, so that what else the machine does falls on both. */
    private static final int ROUNDS = 2;
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx512m");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Setup setup;
    private final SearchServerClient server;

    /** A scenario with what is asked of the search server itself. */
    private record Compared(Scenario scenario, List<byte[]> raw) {
    }

    RawSearchMeasurement(Setup setup, SearchServerClient server) {
        this.setup = setup;
        this.server = server;
    }

    void run() throws IOException, InterruptedException, ExecutionException {
        Measurement.print("%n## Search of the cluster store%n%n");
        List<Compared> all = record();
        try (Service service = Service.start(setup, FLAGS)) {
            service.awaitFirstAnswer();
            for (Compared one : all) {
                Load.run(service.port(), 2, one.scenario().ofApi(), setup.warmUp().multipliedBy(2).dividedBy(3));
                Load.run(server.port(), 2, one.raw(), setup.warmUp().dividedBy(3));
            }
            Measurement.print("%n| scenario | connections | route | requests/s | p50 ms | p95 ms | p99 ms | throughput of raw "
                    + "| p95 of raw |%n|---|---:|---|---:|---:|---:|---:|---|---|%n");
            for (Compared one : all)
                for (int connections : List.of(1, 4))
                    measure(service.port(), one, connections);
            Measurement.print("%nResident after the load: %d MiB (%s).%n", service.residentMegabytes(),
                    String.join(" ", FLAGS));
        }
    }

    private List<Compared> record() throws IOException {
        List<Compared> all = new ArrayList<>();
        try (SearchRecorder recorder = SearchRecorder.start(server.port());
                Service service = Service.start(setup.with(through(recorder)), FLAGS)) {
            service.awaitFirstAnswer();
            for (Scenario scenario : Scenario.all(Generator.vocabulary(Setup.SEED)))
                all.add(new Compared(scenario, record(service, recorder, scenario)));
        }
        return all;
    }

    private List<String> through(SearchRecorder recorder) {
        List<String> settings = new ArrayList<>(setup.settings());
        settings.removeIf(setting -> setting.startsWith("onrecord.search.hosts="));
        settings.add("onrecord.search.hosts=127.0.0.1:" + recorder.port());
        return settings;
    }

    private List<byte[]> record(Service service, SearchRecorder recorder, Scenario scenario) throws IOException {
        List<byte[]> raw = new ArrayList<>();
        long hits = 0;
        int searches = 0;
        try (Connection api = new Connection(service.port()); Connection bare = new Connection(server.port())) {
            for (byte[] request : scenario.ofApi()) {
                api.exchange(request);
                recorder.take();
                JsonNode answer = JSON.readTree(api.ask(request));
                List<byte[]> sent = recorder.take();
                searches += sent.size();
                JsonNode found = JSON.readTree(bare.ask(sent.get(0)));
                hits += found.path("hits").path("hits").size();
                compare(answer.path("data").path("statements").path("edges").size(), found.path("hits").path("hits").size());
                raw.add(sent.get(0));
            }
        }
        Measurement.print("%s: %d texts, %,d hits a page on average, %.1f searches of statements a request.%n%n", scenario.name(),
                raw.size(), hits / raw.size(), (double) searches / raw.size());
        return raw;
    }

    private static void compare(int ours, int theirs) throws IOException {
        // The service asks for one more, to know whether there is a next page.
        if (ours != Math.min(theirs, Scenario.PAGE))
            throw new IOException("the service shows " + ours + " hits, the search server " + theirs);
    }

    private void measure(int port, Compared one, int connections) throws InterruptedException, ExecutionException {
        Load.Measured raw = Load.Measured.none();
        Load.Measured api = Load.Measured.none();
        for (int round = 0; round < ROUNDS; round++) {
            raw = raw.and(Load.run(server.port(), connections, one.raw(), setup.window()));
            api = api.and(Load.run(port, connections, one.scenario().ofApi(), setup.window()));
        }
        print(one, connections, "raw _search", raw, "", "");
        double throughput = api.perSecond() / raw.perSecond();
        double p95 = api.percentile(0.95) / raw.percentile(0.95);
        print(one, connections, "GraphQL", api,
                String.format(Locale.ROOT, "%.2f, %s", throughput, Bars.atLeast(throughput, Bars.SHARE_OF_RAW_SEARCH)),
                String.format(Locale.ROOT, "%.2f, %s", p95, Bars.atMost(p95, Bars.P95_OF_RAW_SEARCH)));
    }

    private static void print(Compared one, int connections, String route, Load.Measured m, String throughput, String p95) {
        Measurement.print("| %s | %d | %s | %,.0f | %.2f | %.2f | %.2f | %s | %s |%n", one.scenario().name(), connections, route,
                m.perSecond(), m.percentile(0.5), m.percentile(0.95), m.percentile(0.99), throughput, p95);
    }
}
