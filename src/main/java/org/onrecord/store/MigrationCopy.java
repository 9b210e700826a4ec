package org.onrecord.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.jboss.logging.Logger;

/**
 * A copy of the embedded database for as long as its tables are migrated. H2 commits each statement of a migration by itself,
 * so that a process that is killed amid one leaves tables that no version of the service knows; the next start begins with
 * the copy again.
 */
public final class MigrationCopy {

    /** The newest of the migrations in {@code db/migration}. */
    static final String NEWEST = "7";

    static final String DATABASE = "db.mv.db";
    static final String COPY = "db.before-migration";

    /** Has the version that the tables were migrated to last. */
    static final String VERSION = "db.version";

    private static final Logger LOG = Logger.getLogger(MigrationCopy.class);

    private MigrationCopy() {
    }

    /**
     * Makes the copy if the tables may have to be migrated, or puts back the one that a start left which did not come so far as
     * to delete it. To be called before the database is opened.
     *
     * @param home held by this process
     * @throws HomeUnusable if that cannot be
     */
    public static void prepare(Home home) {
        try {
            prepare(home.folder());
        } catch (IOException e) {
            throw new HomeUnusable(home.folder(),
                    "has a database that cannot be copied, which is done before its tables are changed",
                    e);
        }
    }

    static void prepare(Path home) throws IOException {
        Path database = home.resolve(DATABASE);
        Path copy = home.resolve(COPY);
        if (Files.exists(copy)) {
            LOG.warn("The tables of the database were being changed when a start ended; it is put back as it was before.");
            Files.move(copy, database, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        if (Files.exists(database) && !NEWEST.equals(version(home)))
            copy(database, copy);
    }

    /** Whole or not at all, and on the disk before anything is changed. */
    private static void copy(Path database, Path copy) throws IOException {
        Path unfinished = copy.resolveSibling(COPY + ".part");
        Files.copy(database, unfinished, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        try (FileChannel file = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String version(Path home) throws IOException {
        Path version = home.resolve(VERSION);
        return Files.exists(version) ? Files.readString(version).strip() : "";
    }

    /** The tables are as this version wants them: deletes the copy. */
    static void over(Path home) {
        try {
            if (!NEWEST.equals(version(home)))
                Home.writeForOwner(home.resolve(VERSION), NEWEST + "\n");
            Files.deleteIfExists(home.resolve(COPY));
        } catch (IOException e) {
            throw new HomeUnusable(home, "cannot be written to", e);
        }
    }
}
