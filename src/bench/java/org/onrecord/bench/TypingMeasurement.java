package org.onrecord.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Completions while somebody types, and pages deep in a list, over HTTP on one connection. */
final class TypingMeasurement {

    private static final int WORDS = 50;
    private static final int DEEP = 100;
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx512m");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String SUGGEST = "query Typing($query: String!) { suggest(prefix: $query) { kind text query } }";

    private static final String ORDERED = "query Page($query: String!, $first: Int!) { statements(query: $query, first: $first,"
            + " orderBy: %s%s) { nodes { id text } pageInfo { endCursor } } }";

    private final Setup setup;

    TypingMeasurement(Setup setup) {
        this.setup = setup;
    }

    void run() throws IOException, InterruptedException, ExecutionException {
        Measurement.print("%n## Typing and paging%n%n| request | requests/s | p50 ms | p95 ms | bar |%n|---|---:|---:|---:|---|%n");
        try (Service service = Service.start(setup, FLAGS)) {
            service.awaitFirstAnswer();
            for (int letters : List.of(2, 3, 5))
                suggest(service, letters);
            for (String order : List.of("RELEVANCE", "NEWEST", "MOST_SOURCES")) {
                measure(service, "page 1, " + order, List.of(page(order, null)), "");
                measure(service, "page " + DEEP + ", " + order, List.of(page(order, cursor(service, order))), "");
            }
        }
    }

    private void suggest(Service service, int letters) throws InterruptedException, ExecutionException {
        Vocabulary vocabulary = Generator.vocabulary(Setup.SEED);
        List<byte[]> requests = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            String word = vocabulary.content(i * 20);
            requests.add(Scenario.request(SUGGEST, word.substring(0, Math.min(letters, word.length()))));
        }
        measure(service, "suggest, " + letters + " letters", requests, "suggest");
    }

    private void measure(Service service, String name, List<byte[]> requests, String bar)
            throws InterruptedException, ExecutionException {
        Load.run(service.port(), 1, requests, setup.warmUp().dividedBy(3));
        Load.Measured measured = Load.run(service.port(), 1, requests, setup.window());
        double p95 = measured.percentile(0.95);
        Measurement.print("| %s | %,.0f | %.2f | %.2f | %s |%n", name, measured.perSecond(), measured.percentile(0.5), p95,
                bar.isEmpty() ? "" : Bars.atMost(p95, Bars.SUGGEST_MILLISECONDS));
    }

    private static byte[] page(String order, String after) {
        String cursor = after == null ? "" : ", after: \"" + after + "\"";
        return Scenario.request(String.format(Locale.ROOT, ORDERED, order, cursor), "will");
    }

    /** Goes through the pages before the deep one. */
    private static String cursor(Service service, String order) throws IOException {
        String after = null;
        try (Connection connection = new Connection(service.port())) {
            for (int page = 1; page < DEEP; page++) {
                JsonNode answer = JSON.readTree(connection.ask(page(order, after)));
                after = answer.at("/data/statements/pageInfo/endCursor").asText();
            }
        }
        return after;
    }

    /** Only this; with {@code bench.keep} on the record that the last measurement left. */
    public static void main(String... arguments) throws Exception {
        Setup setup = Setup.read();
        if (!Boolean.getBoolean("bench.keep")) {
            Measurement.prepare(setup);
            new ImportMeasurement(setup).run();
        }
        new TypingMeasurement(setup).run();
    }
}
