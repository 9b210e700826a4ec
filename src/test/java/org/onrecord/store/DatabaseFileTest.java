package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the embedded database, written anew. */
class DatabaseFileTest {

    private static final int ROWS = 2_000;

    @TempDir
    Path home;

    @Test
    void itIsSmallerAndHasAllThatItHad() throws IOException, SQLException {
        fill();
        long before = Files.size(file());
        DatabaseFile.compact(home);
        assertThat(Files.size(file())).isLessThan(before / 2);
        assertThat(sum()).isEqualTo(ROWS * (ROWS + 1L) / 2);
        assertThat(unfinished()).isEmpty();
    }

    @Test
    void whatAKillLeftIsBegunAgain() throws IOException, SQLException {
        fill();
        long before = Files.size(file());
        Files.writeString(home.resolve("db-compact.mv.db"), "half");
        Files.writeString(home.resolve("db-compact.mv.db.tempFile"), "half");
        DatabaseFile.compactIfGrown(Home.at(home), before);
        assertThat(Files.size(file())).isLessThan(before / 2);
        assertThat(unfinished()).isEmpty();
        assertThat(sum()).isEqualTo(ROWS * (ROWS + 1L) / 2);
    }

    @Test
    void oneThatHasNotGrownIsLeftAlone() throws IOException, SQLException {
        fill();
        long before = Files.size(file());
        DatabaseFile.compactIfGrown(Home.at(home), 0);
        assertThat(Files.size(file())).isEqualTo(before);
    }

    @Test
    void oneThatCannotBeWrittenAnewIsLeftAlone() throws IOException {
        Files.write(file(), new byte[65 << 20]);
        DatabaseFile.compactIfGrown(Home.at(home), 0);
        assertThat(file()).hasSize(65 << 20);
        assertThat(unfinished()).isEmpty();
    }

    /** As the service does it: each row in a commit of its own, written at once. */
    private void fill() throws SQLException {
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            statement.execute("create table entry (id bigint primary key, text varchar(200))");
            for (int i = 1; i <= ROWS; i++)
                statement.execute("insert into entry values (" + i + ", repeat('text', 40))");
        }
    }

    private long sum() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select sum(id) from entry")) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + home.resolve("db") + ";WRITE_DELAY=0");
    }

    private Path file() {
        return home.resolve(DatabaseFile.NAME);
    }

    private List<String> unfinished() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("db-")).toList();
        }
    }
}
