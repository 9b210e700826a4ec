package org.onrecord.bench;

import java.nio.file.Path;

import org.onrecord.servers.MeasuredServers;

/**
 * Measures the cluster store beside what the search server does by itself, on one record, one index and in one run: import,
 * searches, and building the index anew, which the embedded store is asked for as well.
 */
public final class ClusterMeasurement {

    /** Enough for the search server to have compiled what an import asks of it. */
    private static final int WARM_UP_STATEMENTS = 100_000;

    private ClusterMeasurement() {
    }

    public static void main(String... arguments) throws Exception {
        Setup setup = Setup.read();
        Measurement.prepare(setup);
        Measurement.deleteAll(setup.folder().resolve("servers"));
        try (MeasuredServers servers = MeasuredServers.start(setup.folder().resolve("servers"))) {
            Measurement.print("%n%s.%n", MeasuredServers.description());
            // The search server compiles itself as it goes: of the import and the bulk API, neither may be the first it hears of.
            Path record = setup.folder().resolve("warm-up.jsonl");
            Generator.write(record, Setup.SEED, Math.min(setup.statements(), WARM_UP_STATEMENTS));
            ImportMeasurement.importing(setup.with(servers.emptyStore("warm_up")), record);
            Setup cluster = setup.with(servers.emptyStore("measured"));
            SearchServerClient server = new SearchServerClient(servers.searchPort());
            new BulkMeasurement(cluster, servers).run();
            Measurement.print("%nOn the disk: database %,d MiB, search indexes %,d MiB.%n", servers.databaseBytes("measured") >> 20,
                    server.ask("GET", "/_stats/store", null).at("/_all/total/store/size_in_bytes").asLong() >> 20);
            new RawSearchMeasurement(cluster, server).run();
            new ReindexMeasurement("cluster", cluster).run();
        }
        Measurement.deleteAll(setup.home());
        ImportMeasurement.importing(setup, setup.record());
        new ReindexMeasurement("embedded", setup).run();
    }
}
