package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That a start which is killed while it makes or changes the tables of the embedded database costs nothing. */
class NewDatabaseTest {

    private static final String NEWEST = "latest";

    @TempDir
    Path home;

    @Test
    void aFirstStartThatWasKilledIsBegunAnew() throws IOException, SQLException {
        NewDatabase.prepare(home);
        migrate("4");
        sql("create table index_journal (id bigint)");
        assertThatThrownBy(() -> migrate(NEWEST)).as("as it would stay").isInstanceOf(FlywayException.class);

        NewDatabase.prepare(home);
        migrate(NEWEST);
        NewDatabase.over(home);
        assertThat(home.resolve(NewDatabase.MARK)).doesNotExist();
        assertThat(home.resolve(NewDatabase.UNFINISHED)).isNotEmptyFile();
    }

    @Test
    void soIsOneWhoseFileIsNone() throws IOException {
        NewDatabase.prepare(home);
        Files.writeString(home.resolve(DatabaseFile.NAME), "H2");
        NewDatabase.prepare(home);
        assertThatCode(() -> migrate(NEWEST)).doesNotThrowAnyException();
    }

    /** By a version before this one, say, that went on where a start of this one had ended. */
    @Test
    void aDatabaseThatHasItsTablesIsLeftAlone() throws IOException, SQLException {
        NewDatabase.prepare(home);
        migrate(String.valueOf(NewDatabase.FIRST_MIGRATIONS));
        sql("insert into index_journal_follower (name, since) values ('somebody', current_timestamp)");
        NewDatabase.prepare(home);
        migrate(NEWEST);
        sql("insert into index_journal_follower (name, since) select name || ' else', since from index_journal_follower"
                + " where name = 'somebody'");
        assertThat(home.resolve(NewDatabase.UNFINISHED)).doesNotExist();
    }

    @Test
    void oneThatThisDidNotBeginIsLeftAlone() throws IOException {
        Files.writeString(home.resolve(DatabaseFile.NAME), "damaged");
        NewDatabase.prepare(home);
        assertThat(home.resolve(DatabaseFile.NAME)).hasContent("damaged");
        assertThat(home.resolve(NewDatabase.MARK)).doesNotExist();
    }

    /** As H2 leaves it after a kill: some of its statements are committed, and it is not known to be done. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("laterMigrations")
    void aLaterMigrationCanBeDoneAgainFromTheBeginning(Path migration) throws IOException, SQLException {
        int number = number(migration);
        List<String> statements = Arrays.stream(Files.readString(migration).replaceAll("(?m)^--.*$", "").split(";"))
                .filter(statement -> !statement.isBlank()).toList();
        assertThat(statements).isNotEmpty();
        migrate(String.valueOf(number - 1));
        for (String statement : statements)
            sql(statement);
        migrate(String.valueOf(number));
    }

    static Stream<Path> laterMigrations() throws IOException, URISyntaxException {
        Path folder = Path.of(NewDatabase.class.getResource("/db/migration").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> number(file) > NewDatabase.FIRST_MIGRATIONS).toList().stream();
        }
    }

    private static int number(Path migration) {
        return Integer.parseInt(migration.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"));
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
