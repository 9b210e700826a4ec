package org.onrecord.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * PostgreSQL and one node of OpenSearch as one would run them, for measurements: PostgreSQL keeps what it has acknowledged,
 * OpenSearch has all compilers of its JVM and a heap of {@value #HEAP}. They end with this JVM.
 */
public final class MeasuredServers implements AutoCloseable {

    private static final String HEAP = "2g";

    private final Path folder;
    private final PostgresServer database;
    private final SearchServer search;
    private final int searchPort;

    private MeasuredServers(Path folder, PostgresServer database, SearchServer search, int searchPort) {
        this.folder = folder;
        this.database = database;
        this.search = search;
        this.searchPort = searchPort;
    }

    /** @param folder for their data and logs, which goes with them */
    public static MeasuredServers start(Path folder) throws IOException {
        Files.createDirectories(folder);
        int port = FreePort.find();
        SearchServer search = SearchServer.launch(SearchProduct.OPENSEARCH_2, folder, port, SearchServer.ALONE,
                List.of("-Xms" + HEAP, "-Xmx" + HEAP));
        PostgresServer database = PostgresServer.startDurable(folder);
        search.endAlso(database.pid());
        search.awaitReady();
        return new MeasuredServers(folder, database, search, port);
    }

    /** What one line of a report says of them. */
    public static String description() {
        return "PostgreSQL (fsync, synchronous_commit) and one node of OpenSearch 2.19.1 (heap " + HEAP
                + ", one shard an index, no replica), all on this machine";
    }

    /** The port of the search server, for HTTP. */
    public int searchPort() {
        return searchPort;
    }

    /** The process of the search server. */
    public long searchPid() {
        return search.process().pid();
    }

    /** The process that PostgreSQL's others are children of. */
    public long databasePid() throws IOException {
        return database.pid();
    }

    /**
     * An empty database and a search server without indexes: those of a store that was there before are gone.
     *
     * @return the settings of the service that lead to them, as {@code name=value}
     */
    public List<String> emptyStore(String name) throws IOException, SQLException {
        SearchServer.deleteIndexes(search.host());
        return List.of("onrecord.store=cluster",
                "onrecord.database.url=" + PostgresServer.createDatabase(database.port(), name),
                "onrecord.database.username=" + PostgresServer.USER, "onrecord.database.password=" + PostgresServer.USER,
                "onrecord.search.hosts=127.0.0.1:" + searchPort);
    }

    /** What a database takes on the disk, its indexes included. */
    public long databaseBytes(String name) throws SQLException {
        return PostgresServer.databaseBytes(database.port(), name);
    }

    @Override
    public void close() throws IOException {
        search.end();
        TemporaryFolder.delete(folder);
    }
}
