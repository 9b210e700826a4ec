package org.onrecord.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL on a free port of the loopback address, from binaries that Maven brings. */
public final class PostgresServer implements AutoCloseable {

    /** The owner of everything; the server trusts whoever reaches it. */
    public static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final Path data;

    private PostgresServer(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /**
     * A server that is fast rather than safe.
     *
     * @param folder existing, for data and log
     */
    public static PostgresServer start(Path folder) throws IOException {
        return start(folder, Map.of("fsync", "off"));
    }

    /**
     * A server that has on the disk what it acknowledges, as one would run it.
     *
     * @param folder existing, for data and log
     */
    public static PostgresServer startDurable(Path folder) throws IOException {
        return start(folder, Map.of("synchronous_commit", "on"));
    }

    /** @param configuration of the server, where it is not the default */
    private static PostgresServer start(Path folder, Map<String, String> configuration) throws IOException {
        Path data = folder.resolve("postgresql");
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(folder.resolve("postgresql.log").toFile());
        // A taken port shows as a failure of SSL, so that a free one is looked for first.
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setPort(FreePort.find()).setDataDirectory(data)
                // An order that is not the one by code point: what forgets to ask for that one shows.
                .setLocaleConfig("encoding", "UTF8").setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "en-US").setRegisterShutdownHook(false).setOutputRedirector(log)
                .setErrorRedirector(log);
        // Its own defaults are those of a test: synchronous_commit is off.
        configuration.forEach(builder::setServerConfig);
        return new PostgresServer(builder.start(), data);
    }

    public int port() {
        return server.getPort();
    }

    /** Has the server ask whoever comes as this user, who need not exist yet, for a password. */
    public void guard(String user, String password) throws IOException, SQLException {
        execute("create role " + user + " login password '" + password + "'");
        Path rules = data.resolve("pg_hba.conf");
        Files.writeString(rules, "host all " + user + " 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
        execute("select pg_reload_conf()");
    }

    /** Has the server offer TLS with a certificate. */
    public void offerTls(SelfSignedCertificate certificate) throws SQLException {
        execute("alter system set ssl_cert_file = '" + certificate.certificate() + "'");
        execute("alter system set ssl_key_file = '" + certificate.key() + "'");
        execute("alter system set ssl = on");
        execute("select pg_reload_conf()");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(port(), "postgres"), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
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

    /** What a database takes on the disk. */
    static long databaseBytes(int port, String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(port, name), USER, "");
                Statement statement = connection.createStatement();
                ResultSet size = statement.executeQuery("select pg_database_size(current_database())")) {
            size.next();
            return size.getLong(1);
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
