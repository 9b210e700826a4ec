package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a start which is killed while it migrates the embedded database costs nothing. */
class MigrationCopyTest {

    @TempDir
    Path home;

    @Test
    void itKnowsTheNewestMigration() throws IOException, URISyntaxException {
        Path migrations = Path.of(MigrationCopy.class.getResource("/db/migration").toURI());
        try (Stream<Path> files = Files.list(migrations)) {
            assertThat(files.map(file -> Integer.valueOf(file.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1")))
                    .max(Integer::compare)).hasValue(Integer.valueOf(MigrationCopy.NEWEST));
        }
    }

    @Test
    void aNewHomeHasNothingToCopy() throws IOException {
        MigrationCopy.prepare(home);
        assertThat(home.resolve(MigrationCopy.COPY)).doesNotExist();
    }

    @Test
    void aDatabaseThatIsUpToDateIsNotCopied() throws IOException {
        Files.writeString(home.resolve(MigrationCopy.DATABASE), "data");
        MigrationCopy.over(home);
        MigrationCopy.prepare(home);
        assertThat(home.resolve(MigrationCopy.COPY)).doesNotExist();
    }

    @Test
    void oneThatWasMigratedLosesItsCopy() throws IOException {
        Files.writeString(home.resolve(MigrationCopy.DATABASE), "old");
        MigrationCopy.prepare(home);
        assertThat(home.resolve(MigrationCopy.COPY)).hasContent("old");
        Files.writeString(home.resolve(MigrationCopy.DATABASE), "new");
        MigrationCopy.over(home);
        MigrationCopy.prepare(home);
        assertThat(home.resolve(MigrationCopy.COPY)).doesNotExist();
        assertThat(home.resolve(MigrationCopy.DATABASE)).hasContent("new");
    }

    @Test
    void whatACopyThatWasNotFinishedLeftIsReplaced() throws IOException {
        Files.writeString(home.resolve(MigrationCopy.DATABASE), "old");
        Files.writeString(home.resolve(MigrationCopy.COPY + ".part"), "ol");
        MigrationCopy.prepare(home);
        assertThat(home.resolve(MigrationCopy.COPY)).hasContent("old");
        assertThat(home.resolve(MigrationCopy.DATABASE)).hasContent("old");
    }

    /** As H2 leaves it: the first statement of a migration is committed, and the migration is not known to be done. */
    @Test
    void aStartThatWasKilledAmidAMigrationIsDoneAgain() throws IOException, SQLException {
        migrate("5");
        MigrationCopy.prepare(home);
        sql("create table statement_announcement (id bigint)");
        assertThatThrownBy(() -> migrate(MigrationCopy.NEWEST)).isInstanceOf(FlywayException.class);

        MigrationCopy.prepare(home);
        migrate(MigrationCopy.NEWEST);
        sql("select given from statement_announcement");
        MigrationCopy.over(home);
        assertThat(home.resolve(MigrationCopy.COPY)).doesNotExist();
    }

    private String url() {
        return "jdbc:h2:file:" + home.resolve("db") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    }

    private void migrate(String target) {
        Flyway.configure().dataSource(url(), "", "").locations("classpath:db/migration").target(target)
                .placeholders(Map.of("collate", "", "clob", "clob", "h2_only", "", "pg_only", "--")).load().migrate();
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url()); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
