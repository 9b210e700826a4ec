package org.onrecord.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/**
 * PostgreSQL and a search server, that of {@link SearchProduct#underTest}, for the tests of the cluster store: real servers, no
 * Docker. They start once in a JVM and end with it, see {@link SearchProcess}. Quarkus loads the test classes anew for each
 * configuration that it tests, so that a static field would be forgotten in between: where the servers are is kept in system
 * properties.
 */
public final class ClusterServers {

    private static final String POSTGRES = "onrecord.test.postgres.port";
    private static final String SEARCH = "onrecord.test.search.host";
    private static final String STORES = "onrecord.test.stores";

    private ClusterServers() {
    }

    /**
     * An empty database and a search server without indexes; the servers are started if they are not there yet.
     *
     * @return the settings of the service that lead to them
     */
    public static Map<String, String> emptyStore() throws IOException, SQLException {
        if (System.getProperty(SEARCH) == null)
            start();
        int store = Integer.getInteger(STORES, 0) + 1;
        System.setProperty(STORES, String.valueOf(store));
        String searchHost = System.getProperty(SEARCH);
        SearchServer.deleteIndexes(searchHost);
        return Map.of(
                "onrecord.store", "cluster",
                "quarkus.datasource.pg.jdbc.url",
                PostgresServer.createDatabase(Integer.getInteger(POSTGRES), "onrecord_" + store),
                "quarkus.datasource.pg.username", PostgresServer.USER,
                "quarkus.datasource.pg.password", PostgresServer.USER,
                "quarkus.hibernate-search-orm.pg.elasticsearch.hosts", searchHost);
    }

    /** Starts both for a trial by hand, says the settings that lead to them, and ends them when the input ends. */
    public static void main(String... arguments) throws IOException, SQLException {
        emptyStore().forEach((name, value) -> System.out.println("-D" + name + "=" + value));
        System.in.transferTo(OutputStream.nullOutputStream());
    }

    private static void start() throws IOException {
        Path folder = Files.createTempDirectory("onrecord-servers");
        SearchServer search = SearchServer.launch(SearchProduct.underTest(), folder, FreePort.find(), SearchServer.ALONE);
        PostgresServer database = PostgresServer.start(folder);
        search.endAlso(database.pid());
        search.awaitReady();
        System.setProperty(POSTGRES, String.valueOf(database.port()));
        System.setProperty(SEARCH, search.host());
    }
}
