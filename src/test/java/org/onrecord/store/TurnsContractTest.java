package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.ingest.ImportProgress;
import org.onrecord.ingest.ImportReport;
import org.onrecord.ingest.Imports;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** That instances which share a database wait for each other where they must. The embedded store has one process. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
class TurnsContractTest {

    private static final String RECORD = """
            {"type":"header","format":"onrecord","version":1,"namespace":"turns"}
            {"type":"person","id":"ann","name":"Ann Arbor"}
            """;

    @Inject
    ActiveStore store;

    @Inject
    Turns turns;

    @Inject
    Imports imports;

    @Inject
    EmptyRecord record;

    @TempDir
    Path folder;

    @BeforeEach
    void onlyWhereThereAreInstances() {
        Assumptions.assumeFalse(store.isEmbedded(), "the embedded store has one process");
        record.empty();
    }

    @Test
    void anImportWaitsForThatOfAnotherInstance() throws Exception {
        Path file = Files.writeString(folder.resolve("record.jsonl"), RECORD, StandardCharsets.UTF_8);
        try (Connection other = store.connection(); Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(20260301)");
            CompletableFuture<ImportReport> waiting = CompletableFuture
                    .supplyAsync(() -> imports.run(List.of(file), "test", ImportProgress.NONE));
            assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            statement.execute("select pg_advisory_unlock(20260301)");
            assertThat(waiting.get(1, TimeUnit.MINUTES).clean()).isTrue();
        }
    }

    /** Somebody waits for the answer: they hear of it, and the connection is as it was. */
    @Test
    void whoDoesNotWantToWaitIsToldThatSomebodyElseHasTheTurn() throws SQLException {
        try (Connection other = store.connection(); Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(20260301)");
            for (int i = 0; i < 20; i++)
                assertThatThrownBy(() -> turns.inTurn(Turns.Of.IMPORTING, Duration.ofMillis(50), () -> "done"))
                        .isInstanceOf(TurnTaken.class);
            statement.execute("select pg_advisory_unlock(20260301)");
        }
        assertThat(turns.inTurn(Turns.Of.IMPORTING, Duration.ofMillis(50), () -> "done")).isEqualTo("done");
        try (Connection other = store.connection(); Statement statement = other.createStatement()) {
            ResultSet free = statement.executeQuery("select pg_try_advisory_lock(20260301)");
            free.next();
            assertThat(free.getBoolean(1)).as("the turn is over").isTrue();
            statement.execute("select pg_advisory_unlock(20260301)");
        }
    }

    /** As two instances do that start at once. */
    @Test
    void twoInstancesMigrateAnEmptyDatabaseAtOnce() throws SQLException {
        try (Connection connection = store.connection(); Statement statement = connection.createStatement()) {
            statement.execute("create database two_instances");
        }
        List<CompletableFuture<Integer>> migrations = Stream.of(1, 2)
                .map(instance -> CompletableFuture.supplyAsync(TurnsContractTest::migrate)).toList();
        assertThat(migrations.stream().mapToInt(CompletableFuture::join).sum()).isPositive();
        assertThat(migrate()).isZero();
    }

    private static int migrate() {
        String url = setting("quarkus.datasource.pg.jdbc.url").replaceFirst("/[^/]*$", "/two_instances");
        return Flyway.configure()
                .dataSource(url, setting("quarkus.datasource.pg.username"), setting("quarkus.datasource.pg.password"))
                .locations("db/migration")
                .placeholders(Map.of("collate", "", "clob", "text", "h2_only", "--", "pg_only", "")).load()
                .migrate().migrationsExecuted;
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
