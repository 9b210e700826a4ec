package org.onrecord.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

import org.h2.mvstore.MVStoreException;

/** What is wrong with a home folder whose files failed the embedded store, and what its owner can do about it. */
public final class HomeTrouble {

    /** H2's ErrorCode: a file that is damaged, of another version, or no database. */
    private static final Set<String> DAMAGED = Set.of("90030", "90048", "90049");

    private static final String FULL = "No space left on device";

    private static final String READ_ONLY = "Read-only file system";

    private HomeTrouble() {
    }

    /** The explanation of a failure; empty if it is not the folder's. */
    public static Optional<HomeUnusable> of(Home home, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String what = what(cause);
            if (what != null)
                return Optional.of(new HomeUnusable(home.folder(), what, null));
        }
        return Optional.empty();
    }

    private static String what(Throwable cause) {
        if (says(cause, FULL))
            return "is on a disk that is full. Free some space and start again: what was acknowledged is not lost";
        if (cause instanceof AccessDeniedException || says(cause, READ_ONLY))
            return "has a file that cannot be written to (" + cause.getMessage()
                    + "). Give the user who starts this the right to write there";
        if (cause instanceof MVStoreException || cause instanceof SQLException sql && DAMAGED.contains(sql.getSQLState()))
            return "has a database that cannot be read (db.mv.db): it is damaged, or none of this service's. Put a backup of"
                    + " the folder in its place, or import an export into an empty one";
        return null;
    }

    private static boolean says(Throwable cause, String text) {
        return cause instanceof IOException && cause.getMessage() != null && cause.getMessage().contains(text);
    }
}
