package org.onrecord.store.cluster;

import java.io.FileNotFoundException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.NoSuchFileException;
import java.security.cert.CertificateException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;

import javax.net.ssl.SSLException;

import org.postgresql.Driver;

/** Finds out whether PostgreSQL lets the service in, and what is wrong if it does not. */
final class DatabaseProbe {

    /** Hibernate ORM 7.2 speaks to no older one. As the server counts: 13.0. */
    private static final int OLDEST = 130_000;

    private static final String SECONDS_TO_ANSWER = "5";

    private final DatabaseAddress address;

    DatabaseProbe(DatabaseAddress address) {
        this.address = address;
    }

    /** What is wrong; empty if nothing is. */
    Optional<Fault> look() {
        try (Connection connection = connect()) {
            return connection == null
                    ? lasting("onrecord.database.url is no JDBC URL of PostgreSQL (jdbc:postgresql://host:port/database)")
                    : look(connection);
        } catch (SQLException e) {
            return Optional.of(explain(e));
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", address.username());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", SECONDS_TO_ANSWER);
        properties.setProperty("loginTimeout", SECONDS_TO_ANSWER);
        properties.setProperty("socketTimeout", SECONDS_TO_ANSWER);
        return new Driver().connect(address.url(), properties);
    }

    private Optional<Fault> look(Connection connection) throws SQLException {
        int version = Integer.parseInt(show(connection, "server_version_num"));
        if (version < OLDEST)
            return lasting("version " + show(connection, "server_version") + " is not supported; it takes PostgreSQL "
                    + OLDEST / 10_000 + " or newer");
        if (show(connection, "transaction_read_only").equals("on"))
            return Optional.of(Fault.passing(address.place(), "it takes no writes: is it a standby?"));
        return Optional.empty();
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    /** By the code that PostgreSQL gave, or else by what kept its driver from getting that far. */
    private Fault explain(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state) {
            case "28P01", "28000" -> fault(true, "it does not let user \"" + address.username() + "\" in: " + line(failure));
            case "3D000" -> fault(true, "there is no such database; create it: " + line(failure));
            case "57P03", "53300" -> fault(false, "it takes no connections yet: " + line(failure));
            default -> explainConnection(failure);
        };
    }

    private Fault explainConnection(SQLException failure) {
        if (Causes.find(failure, UnknownHostException.class).isPresent())
            return fault(false, "no such host: the name is not resolved");
        if (Causes.find(failure, ConnectException.class).isPresent())
            return fault(false, "connection refused");
        if (Causes.find(failure, SocketTimeoutException.class).isPresent() || line(failure).contains("timed out"))
            return fault(false, "no answer within " + SECONDS_TO_ANSWER + " s");
        if (Causes.find(failure, FileNotFoundException.class).isPresent()
                || Causes.find(failure, NoSuchFileException.class).isPresent())
            return fault(true, "a file that the URL names cannot be read: " + line(failure));
        if (Causes.find(failure, CertificateException.class).isPresent()
                || Causes.find(failure, SSLException.class).isPresent())
            return fault(true, "its TLS certificate is not trusted (sslrootcert in the URL names whom to trust): "
                    + line(Causes.innermost(failure)));
        if (line(failure).contains("does not support SSL"))
            return fault(true, "it does not speak TLS, which sslmode in the URL asks for");
        return fault(false, line(failure));
    }

    private Fault fault(boolean lasting, String cause) {
        return new Fault(address.place(), cause, lasting);
    }

    private Optional<Fault> lasting(String cause) {
        return Optional.of(Fault.lasting(address.place(), cause));
    }

    private static String line(Throwable failure) {
        return Causes.line(failure);
    }
}
