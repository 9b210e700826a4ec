package org.onrecord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.jboss.logging.Logger;

/**
 * The embedded database until its first tables are made. H2 commits each statement of a migration by itself, so that a first
 * start which is killed amid one leaves tables that a migration can neither go on with nor begin anew. Nothing is in them:
 * the next start begins with an empty database again.
 */
public final class NewDatabase {

    /** Is there from before the database is, until its tables are made. */
    static final String MARK = "db.new";

    /** What is put aside, rather than deleted, in case somebody has made something of it after all. */
    static final String UNFINISHED = "db.unfinished";

    /** Those of {@code db/migration} that cannot be run twice; a test holds that all later ones can. */
    static final int FIRST_MIGRATIONS = 6;

    private static final Logger LOG = Logger.getLogger(NewDatabase.class);

    private NewDatabase() {
    }

    /**
     * Puts a database aside whose first tables were never all made. To be called before it is opened.
     *
     * @param home held by this process
     * @throws HomeUnusable if that cannot be
     */
    public static void prepare(Home home) {
        try {
            prepare(home.folder());
        } catch (IOException e) {
            throw new HomeUnusable(home.folder(), "cannot be written to", e);
        }
    }

    static void prepare(Path home) throws IOException {
        Path database = home.resolve(DatabaseFile.NAME);
        if (Files.exists(home.resolve(MARK)) && Files.exists(database) && !hasItsTables(home)) {
            LOG.warnf("The first start of this home ended before the tables of its database were made; it is begun anew (%s).",
                    UNFINISHED);
            Files.move(database, home.resolve(UNFINISHED), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(database))
            Files.writeString(home.resolve(MARK), "The tables of the database have not all been made yet.\n");
    }

    /** By Flyway's own table; a file that H2 cannot open has none. */
    private static boolean hasItsTables(Path home) {
        String url = "jdbc:h2:file:" + home.resolve("db") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet done = statement.executeQuery(
                        "select count(*) from \"flyway_schema_history\" where \"success\" and \"version\" is not null")) {
            done.next();
            return done.getInt(1) >= FIRST_MIGRATIONS;
        } catch (SQLException e) {
            LOG.debug("The database has no tables.", e);
            return false;
        }
    }

    /** All tables are made. */
    static void over(Path home) {
        try {
            Files.deleteIfExists(home.resolve(MARK));
        } catch (IOException e) {
            throw new HomeUnusable(home, "cannot be written to", e);
        }
    }
}
