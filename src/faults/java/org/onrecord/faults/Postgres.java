package org.onrecord.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.onrecord.servers.PostgresServer;

/** A PostgreSQL server that can be made to hang and to start anew. */
final class Postgres implements AutoCloseable {

    private final PostgresServer server;
    private final Path data;

    private Postgres(PostgresServer server, Path data) {
        this.server = server;
        this.data = data;
    }

    static Postgres start(Path folder) throws IOException {
        Postgres started = new Postgres(PostgresServer.startDurable(Files.createDirectories(folder)), folder.resolve("postgresql"));
        Processes.endAtLast(started::close);
        return started;
    }

    /** An empty database; its address. */
    String createDatabase(String name) throws SQLException {
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return url(name);
    }

    /** One more connection to the server, as one more program would open it. */
    Connection connection() throws SQLException {
        return DriverManager.getConnection(url("postgres"), PostgresServer.USER, "");
    }

    /**
     * How many connections others have to a database.
     *
     * @param condition on {@code pg_stat_activity}, beginning with {@code and}; empty for none
     */
    int connections(String database, String condition) throws SQLException {
        try (Connection connection = connection(); Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "select count(*) from pg_stat_activity where datname = '" + database + "'" + condition)) {
            count.next();
            return count.getInt(1);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
    }

    /** The first of its processes, as of now. */
    ProcessHandle process() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** Whether its programs can be found, to start it again. */
    static boolean canRestart() {
        return Files.exists(Path.of("/proc/self/exe"));
    }

    /** Ends it at once, as a crash does, and starts it again, which takes what it had written down from its log. */
    void crashAndRestart() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        // As the server was started: it refuses to be root, which nobody is in a name space of its own.
        if (System.getProperty("user.name").equals("root"))
            command.addAll(List.of("unshare", "-U"));
        command.addAll(List.of(programs().resolve("pg_ctl").toString(), "-D", data.toString(), "-m", "immediate", "-w", "-l",
                data.resolveSibling("restart.log").toString(), "restart"));
        Process restart = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("pg_ctl.log").toFile()).start();
        if (restart.waitFor() != 0)
            throw new IOException("PostgreSQL did not start again: " + Files.readString(data.resolveSibling("pg_ctl.log")));
    }

    private Path programs() throws IOException {
        return Files.readSymbolicLink(Path.of("/proc", String.valueOf(process().pid()), "exe")).getParent();
    }

    /** Does nothing where it has ended already. */
    @Override
    public void close() {
        try {
            process().destroyForcibly();
        } catch (IOException | NoSuchElementException ended) {
            return;
        }
    }
}
