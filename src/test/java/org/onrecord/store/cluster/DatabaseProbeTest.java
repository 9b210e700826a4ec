package org.onrecord.store.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.servers.PostgresServer;
import org.onrecord.servers.SelfSignedCertificate;

/** What a start says of a database that it cannot use, with a real PostgreSQL. */
class DatabaseProbeTest {

    @TempDir
    static Path folder;

    private static PostgresServer server;
    private static SelfSignedCertificate certificate;

    @BeforeAll
    static void start() throws IOException, SQLException, GeneralSecurityException {
        server = PostgresServer.start(folder);
        server.guard("ana", "secret");
        certificate = SelfSignedCertificate.make(folder);
        server.offerTls(certificate);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aDatabaseInOrderHasNoFault() {
        assertThat(look(url("postgres"), "ana", "secret")).isEmpty();
    }

    @Test
    void aCertificateIsTrustedWhereTheUrlNamesItsAuthority() {
        assertThat(look(url("postgres?sslmode=verify-full&sslrootcert=" + certificate.certificate()), "ana", "secret"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "postgres | ana    | hunter2 | lasting | it does not let user \"ana\" in: FATAL: password authentication failed",
            "postgres | nobody | hunter2 | lasting | it does not let user \"nobody\" in: FATAL: role \"nobody\" does not exist",
            "missing  | ana    | secret  | lasting | there is no such database; create it: FATAL: database \"missing\" does not exist",
            "postgres?options=-c%20default_transaction_read_only=on | ana | secret | passing | it takes no writes: is it a standby?",
            "postgres?sslmode=verify-full | ana | secret | lasting | a file that the URL names cannot be read",
            "postgres?sslmode=verify-full&sslrootcert=/none.pem | ana | secret | lasting | a file that the URL names cannot be read",
            "postgres?sslmode=verify-full&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory | ana | secret | lasting | its TLS certificate is not trusted" })
    void whatItAnswersIsExplained(String database, String user, String password, String lasting, String cause) {
        Optional<Fault> fault = look(url(database), user, password);
        assertFault(fault, lasting, cause);
        assertThat(fault.toString()).doesNotContain(password);
    }

    @Test
    void aPasswordInTheUrlIsNotSaid() {
        Optional<Fault> fault = look(url("postgres?user=ana&password=hunter2"), "ana", "");
        assertFault(fault, "lasting", "it does not let user \"ana\" in");
        assertThat(fault.toString()).doesNotContain("hunter2");
    }

    @Test
    void nobodyListens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertFault(look("jdbc:postgresql://127.0.0.1:" + port + "/x", "ana", "secret"), "passing", "connection refused");
    }

    @Test
    void theNameIsNotResolved() {
        assertFault(look("jdbc:postgresql://no-such-host.invalid/x", "ana", "secret"), "passing",
                "no such host: the name is not resolved");
    }

    @Test
    void itNeverAnswers() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertFault(look("jdbc:postgresql://127.0.0.1:" + socket.getLocalPort() + "/x", "ana", "secret"), "passing",
                    "no answer within 5 s");
        }
    }

    @Test
    void theUrlIsOfAnotherDatabase() {
        assertFault(look("jdbc:mysql://127.0.0.1/x", "ana", "secret"), "lasting", "onrecord.database.url is no JDBC URL");
    }

    @Test
    void tlsIsWantedWhereThereIsNone(@TempDir Path other) throws IOException {
        Files.createDirectories(other);
        try (PostgresServer plain = PostgresServer.start(other)) {
            assertFault(
                    look("jdbc:postgresql://127.0.0.1:" + plain.port() + "/postgres?sslmode=require", PostgresServer.USER, ""),
                    "lasting", "it does not speak TLS");
        }
    }

    private static void assertFault(Optional<Fault> fault, String lasting, String cause) {
        assertThat(fault).isPresent();
        assertThat(fault.get().toString()).startsWith("PostgreSQL at ").contains(cause);
        assertThat(fault.get().toString().lines()).hasSize(1);
        assertThat(fault.get().lasting()).as(cause).isEqualTo(lasting.equals("lasting"));
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
    }

    private static Optional<Fault> look(String url, String user, String password) {
        return new DatabaseProbe(new DatabaseAddress(url, user, password)).look();
    }
}
