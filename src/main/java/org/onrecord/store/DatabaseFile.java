package org.onrecord.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.jboss.logging.Logger;

/**
 * The file of the embedded database. What a commit replaces stays in it; H2 gathers that in the background only where it
 * writes in the background, which loses acknowledged commits on a kill and is turned off.
 * After an import, three quarters of the file are that.
 */
public final class DatabaseFile {

    static final String NAME = "db.mv.db";

    /** From this growth on, in bytes, the file is worth to be written anew. */
    private static final long WORTHWHILE = 64L << 20;

    /** Another name of the file, under which H2 writes it anew, and what it writes beside. */
    private static final String ANEW = "db-compact";

    private static final Logger LOG = Logger.getLogger(DatabaseFile.class);

    private DatabaseFile() {
    }

    /** Its size in bytes; 0 where there is none. */
    public static long size(Home home) {
        try {
            Path file = home.folder().resolve(NAME);
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new HomeUnusable(home.folder(), "cannot be read", e);
        }
    }

    /**
     * Writes the file anew, without what is not used any more, if it has grown so much that this is worth the time. A process
     * that is killed meanwhile leaves it as it was, and the next one begins again. Fails for nothing: where it cannot be done,
     * the log says why.
     *
     * @param home held by this process, its database closed
     * @param before its size in bytes when this process began
     */
    public static void compactIfGrown(Home home, long before) {
        try {
            if (size(home) - before >= WORTHWHILE || Files.exists(anew(home.folder())))
                compact(home.folder());
        } catch (IOException | MVStoreException | UnsupportedOperationException e) {
            LOG.warn("The database takes more room than it needs: its file cannot be written anew.", e);
        }
    }

    /** Under another name, so that there is a whole file under its own at any time. */
    static void compact(Path home) throws IOException {
        deleteUnfinished(home);
        Path file = home.resolve(NAME);
        Path anew = anew(home);
        long before = Files.size(file);
        Files.createLink(anew, file);
        try {
            MVStoreTool.compact(anew.toString(), false);
            Home.keepForOwner(anew);
            try (FileChannel written = FileChannel.open(anew, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(anew, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            deleteUnfinished(home);
        }
        LOG.debugf("The database took %,d bytes, and takes %,d.", before, Files.size(file));
    }

    private static Path anew(Path home) {
        return home.resolve(ANEW + ".mv.db");
    }

    private static void deleteUnfinished(Path home) throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(home, ANEW + "*")) {
            for (Path file : unfinished)
                Files.delete(file);
        }
    }
}
