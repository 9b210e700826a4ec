package org.onrecord.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL on a free port of the loopback address, from binaries that Maven brings. */
final class PostgresServer {

    /** The owner of everything; the server trusts whoever reaches it. */
    static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final Path data;

    private PostgresServer(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /**
     * @param folder existing, for data and log
     */
    static PostgresServer start(Path folder) throws IOException {
        Path data = folder.resolve("postgresql");
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(folder.resolve("postgresql.log").toFile());
        // A taken port shows as a failure of SSL, so that a free one is looked for first.
        EmbeddedPostgres server = EmbeddedPostgres.builder().setPort(FreePort.find()).setDataDirectory(data)
                // An order that is not the one by code point: what forgets to ask for that one shows.
                .setLocaleConfig("encoding", "UTF8").setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "en-US").setServerConfig("fsync", "off").setRegisterShutdownHook(false)
                .setOutputRedirector(log)
                .setErrorRedirector(log).start();
        return new PostgresServer(server, data);
    }

    int port() {
        return server.getPort();
    }

    /** The id of the server's first process, whose end ends the others. Who starts the server must end it. */
    long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
    }

    /** Makes an empty database on the server at {@code port} and returns its JDBC URL. */
    static String createDatabase(int port, String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(port, "postgres"), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return url(port, name);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
