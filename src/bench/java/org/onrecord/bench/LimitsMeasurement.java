package org.onrecord.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.onrecord.api.limit.BareEngine;

import graphql.execution.preparsed.PreparsedDocumentEntry;

/**
 * What the limits cost: processor time of the engine with and without them, in turn, on one thread. Needs no service and no
 * record; the working folder is that of the project.
 */
final class LimitsMeasurement {

    private static final int ROUNDS = 60;
    private static final int WARM_UP = 20;
    private static final int REQUESTS = 500;

    private static final String SEARCH = "query Search($query: String!, $first: Int) { statements(query: $query, first: $first)"
            + " { totalCount edges { score highlights { text matches { start end } quotation { id } } node { id text saidOn"
            + " speaker { ... on Person { id name } ... on Organization { id name } } meeting { id name }"
            + " quotations { id text source { headline url publisher { name } } } } } } }";

    private LimitsMeasurement() {
    }

    public static void main(String... arguments) throws IOException {
        Path schema = Path.of("docs", "schema.graphql");
        BareEngine[] engines = { new BareEngine(schema, false), new BareEngine(schema, true) };
        double[][] answering = new double[2][ROUNDS];
        double[][] reading = new double[2][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++)
            for (int limited = 0; limited < 2; limited++) {
                double answer = answering(engines[limited]);
                double read = reading(engines[limited], limited == 1);
                if (round >= 0) {
                    answering[limited][round] = answer;
                    reading[limited][round] = read;
                }
            }
        Measurement.print("# What limits cost%n%n| processor µs | without | with | more |%n|---|---:|---:|---:|%n");
        report("a search of 20 rows, answered by the engine alone", answering);
        report("its document, parsed and validated the first time", reading);
        // The watch over the time of queries is the service's for as long as it runs.
        System.exit(0);
    }

    private static void report(String what, double[][] measured) {
        double without = median(measured[0]);
        double with = median(measured[1]);
        Measurement.print("| %s | %.1f | %.1f | %.1f (%.1f %%) |%n", what, without, with, with - without,
                100 * (with - without) / without);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double answering(BareEngine engine) {
        PreparsedDocumentEntry document = engine.read(SEARCH, false);
        Map<String, Object> variables = Map.of("query", "talks", "first", 20);
        Object found = found();
        long start = processorTime();
        for (int i = 0; i < REQUESTS; i++)
            if (!engine.answer(document, SEARCH, variables, found).getErrors().isEmpty())
                throw new IllegalStateException("the measured search failed");
        return (processorTime() - start) / 1000.0 / REQUESTS;
    }

    private static double reading(BareEngine engine, boolean limited) {
        int documents = REQUESTS / 10;
        long start = processorTime();
        for (int i = 0; i < documents; i++)
            engine.read(SEARCH, limited);
        return (processorTime() - start) / 1000.0 / documents;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Object found() {
        Map<String, Object> quotation = Map.of("id", "quo_1", "text", "certain hopes", "source",
                Map.of("headline", "Talks held", "url", "https://example.org/1", "publisher", Map.of("name", "Outlet")));
        Map<String, Object> node = Map.of("id", "sta_1", "text", "inspire certain hopes", "saidOn", "2025-02-27", "speaker",
                Map.of("id", "per_1", "name", "Ann"), "meeting", Map.of("id", "mee_1", "name", "Talks"), "quotations",
                List.of(quotation, quotation));
        Map<String, Object> edge = Map.of("score", 1.5, "highlights", List.of(Map.of("text", "certain hopes", "matches",
                List.of(Map.of("start", 0, "end", 7)), "quotation", quotation)), "node", node);
        return Map.of("totalCount", 20, "edges", IntStream.range(0, 20).mapToObj(i -> edge).toList());
    }
}
