package org.onrecord.store.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.servers.PostgresServer;

/** How a start waits: not for what cannot come, not for ever, and not in silence. */
class ServersAwaitedTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    static Path folder;

    private static PostgresServer database;

    private final List<String> said = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        database = PostgresServer.start(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void nothingIsSaidWhereBothAreThere() throws IOException {
        try (PretendedSearch search = PretendedSearch.inOrder()) {
            await(search.host(), LONG);
        }
        assertThat(said).isEmpty();
    }

    @Test
    void aServerThatComesUpIsWaitedFor() throws IOException {
        try (PretendedSearch search = PretendedSearch.startingUp(2)) {
            await(search.host(), LONG);
            assertThat(said).containsExactly("Waiting for Search at http://" + search.host()
                    + ": it answers / with 503 (0 s of at most 60 s)");
        }
    }

    @Test
    void theStartGivesUpInTime() throws IOException {
        String nobody = freePort();
        assertThatThrownBy(() -> await(nobody, Duration.ofSeconds(2))).isInstanceOf(ServersUnusable.class)
                .hasMessageMatching("Search at http://" + nobody
                        + ": connection refused\\. Waited for [2-9] s \\(onrecord\\.start-timeout\\)\\.");
        assertThat(said).isNotEmpty();
    }

    @Test
    void whatWaitingCannotHelpIsSaidAtOnce() throws IOException {
        try (PretendedSearch search = PretendedSearch.answering(401, "{}")) {
            assertThatThrownBy(() -> await(search.host(), LONG)).isInstanceOf(ServersUnusable.class)
                    .hasMessageContaining("it does not know who asks (401)").hasMessageNotContaining("Waited");
        }
        assertThat(said).isEmpty();
    }

    private void await(String searchHost, Duration patience) {
        ServersAwaited.await(new Servers(
                new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + database.port() + "/postgres", PostgresServer.USER, ""),
                new SearchAddress(List.of(searchHost), "http", Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Duration.ofSeconds(2)),
                patience), said::add);
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "127.0.0.1:" + socket.getLocalPort();
        }
    }
}
