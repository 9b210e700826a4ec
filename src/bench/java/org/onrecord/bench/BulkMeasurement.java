package org.onrecord.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.onrecord.servers.MeasuredServers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Imports the record into the cluster store, then has the search server alone take the same documents, from files, into
 * indexes of the same mapping. Both end with all of it durable and found.
 */
final class BulkMeasurement {

    /** Documents read at once, and put into one bulk request. */
    private static final int DOCUMENTS = 1_000;

    /** As many as there are processors on a small machine: it works them off beside each other. */
    private static final int CONNECTIONS = 2;

    private static final String OWN = "measured-";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Setup setup;
    private final MeasuredServers servers;
    private final SearchServerClient server;

    /** @param setup of a store on the servers that is empty */
    BulkMeasurement(Setup setup, MeasuredServers servers) {
        this.setup = setup;
        this.servers = servers;
        this.server = new SearchServerClient(servers.searchPort());
    }

    /** Processor time in seconds, of each part that takes any. */
    private record Spent(double service, double database, double search) {

        Spent since(Spent before) {
            return new Spent(service - before.service, database - before.database, search - before.search);
        }
    }

    private Spent spent() throws IOException {
        return new Spent(ProcessorTime.ofEndedChildren(), ProcessorTime.of(servers.databasePid()),
                ProcessorTime.of(servers.searchPid()));
    }

    void run() throws IOException, InterruptedException, ExecutionException {
        Spent before = spent();
        double imported = ImportMeasurement.seconds(ImportMeasurement.importing(setup, setup.record()));
        Spent importing = spent().since(before);
        List<Path> bulks = new ArrayList<>();
        Path folder = Files.createDirectories(setup.folder().resolve("bulks"));
        long documents = 0;
        for (String index : indexes()) {
            copyMapping(index);
            documents += write(index, folder, bulks);
        }
        before = spent();
        double taken = take(bulks);
        Spent taking = spent().since(before);
        long there = server.ask("GET", "/" + OWN + "*/_count", null).path("count").asLong();
        if (there != documents)
            throw new IOException("the search server has " + there + " of " + documents + " documents");
        server.ask("DELETE", "/" + OWN + "*", null);
        Measurement.deleteAll(folder);
        print(documents, imported, taken);
        Measurement.print("%nProcessor time of the import: the service %.0f s, PostgreSQL %.0f, the search server %.0f. Of the bulk"
                + " API alone: the search server %.0f s.%n", importing.service, importing.database, importing.search,
                taking.search);
    }

    private void print(long documents, double imported, double taken) {
        Measurement.print("%n## Import into the cluster store%n%n| | documents/s | s |%n|---|---:|---:|%n");
        Measurement.print("| import: %,d statements, %,d documents | %,.0f | %.1f |%n", setup.statements(), documents,
                documents / imported, imported);
        Measurement.print("| the same documents by the bulk API alone, %d connections | %,.0f | %.1f |%n", CONNECTIONS,
                documents / taken, taken);
        Measurement.print("%nShare of the bulk API's rate: %.2f, %s.%n", taken / imported,
                Bars.atLeast(taken / imported, Bars.SHARE_OF_BULK));
    }

    private List<String> indexes() throws IOException {
        List<String> indexes = new ArrayList<>();
        server.ask("GET", "/*-read/_settings", null).fieldNames().forEachRemaining(indexes::add);
        return indexes;
    }

    private void copyMapping(String index) throws IOException {
        JsonNode from = server.ask("GET", "/" + index, null).path(index);
        ObjectNode to = JSON.createObjectNode();
        to.set("mappings", from.path("mappings"));
        ObjectNode settings = from.path("settings").path("index").deepCopy();
        settings.remove(List.of("uuid", "version", "provided_name", "creation_date", "replication"));
        to.putObject("settings").set("index", settings);
        server.ask("PUT", "/" + OWN + index, to.toString());
    }

    /** Reads all documents of an index, as they came. */
    private long write(String index, Path folder, List<Path> bulks) throws IOException {
        long count = 0;
        JsonNode page = server.ask("POST", "/" + index + "/_search?scroll=5m",
                "{ \"size\": " + DOCUMENTS + ", \"sort\": [\"_doc\"], \"query\": { \"match_all\": {} } }");
        while (!page.path("hits").path("hits").isEmpty()) {
            Path bulk = folder.resolve("bulk-" + bulks.size());
            count += write(page.path("hits").path("hits"), index, bulk);
            bulks.add(bulk);
            page = server.ask("POST", "/_search/scroll",
                    "{ \"scroll\": \"5m\", \"scroll_id\": " + page.path("_scroll_id") + " }");
        }
        server.ask("DELETE", "/_search/scroll", "{ \"scroll_id\": " + page.path("_scroll_id") + " }");
        return count;
    }

    private static long write(JsonNode hits, String index, Path bulk) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(bulk)) {
            for (JsonNode hit : hits)
                out.write("{\"index\":{\"_index\":\"" + OWN + index + "\",\"_id\":" + hit.path("_id") + "}}\n"
                        + hit.path("_source") + "\n");
        }
        return hits.size();
    }

    private double take(List<Path> bulks) throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            long begun = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (Path bulk : bulks)
                running.add(threads.submit(() -> {
                    server.bulk(bulk);
                    return null;
                }));
            for (Future<?> one : running)
                one.get();
            server.ask("POST", "/" + OWN + "*/_flush", null);
            server.ask("POST", "/" + OWN + "*/_refresh", null);
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            threads.shutdown();
        }
    }
}
