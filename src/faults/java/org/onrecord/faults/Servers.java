package org.onrecord.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.onrecord.servers.PostgresServer;
import org.onrecord.servers.SearchCluster;

/** PostgreSQL and search servers of a scenario's own, which it may break. */
final class Servers implements AutoCloseable {

    private final Setup setup;
    private final Postgres database;
    private final SearchCluster search;

    private Servers(Setup setup, Postgres database, SearchCluster search) {
        this.setup = setup;
        this.database = database;
        this.search = search;
    }

    /** @param nodes how many search servers */
    static Servers start(Setup setup, String name, int nodes) throws IOException {
        Path folder = setup.folder().resolve(name + "-servers");
        return new Servers(setup, Postgres.start(folder), SearchCluster.start(nodes));
    }

    Postgres database() {
        return database;
    }

    SearchCluster search() {
        return search;
    }

    /** An empty store on them. */
    Store store(String name) throws Exception {
        Path home = Files.createDirectories(setup.folder().resolve(name));
        ClusterStore store = new ClusterStore(home, List.of("onrecord.store=cluster",
                "onrecord.database.url=" + database.createDatabase(name.replace('-', '_')),
                "onrecord.database.username=" + PostgresServer.USER, "onrecord.database.password=" + PostgresServer.USER,
                "onrecord.search.hosts=" + String.join(",", search.hosts())), null);
        return ClusterStores.withToken(setup, store);
    }

    @Override
    public void close() throws IOException {
        search.close();
        database.close();
    }
}
