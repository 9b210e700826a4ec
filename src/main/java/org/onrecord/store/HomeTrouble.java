package org.onrecord.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

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
        List<Throwable> causes = causes(failure);
        return Stream.<Function<Throwable, String>> of(HomeTrouble::full, HomeTrouble::closed, HomeTrouble::damaged)
                .flatMap(reason -> causes.stream().map(reason)).filter(Objects::nonNull).findFirst()
                .map(what -> new HomeUnusable(home.folder(), what, null));
    }

    /** H2 says of a batch what failed in its rows in a chain of its own. */
    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            causes.add(cause);
        Throwable last = causes.get(causes.size() - 1);
        if (last instanceof SQLException sql && sql.getNextException() != null)
            causes.addAll(causes(sql.getNextException()));
        return causes;
    }

    /** Asked first: a database that cannot write is not damaged, whatever else it says. */
    private static String full(Throwable cause) {
        return says(cause, FULL)
                ? "is on a disk that is full. Free some space and start again: what was acknowledged is not lost"
                : null;
    }

    private static String closed(Throwable cause) {
        return cause instanceof AccessDeniedException || says(cause, READ_ONLY)
                ? "has a file that cannot be written to (" + cause.getMessage()
                        + "). Give the user who starts this the right to write there"
                : null;
    }

    private static String damaged(Throwable cause) {
        return cause instanceof MVStoreException || cause instanceof SQLException sql && DAMAGED.contains(sql.getSQLState())
                ? "has a database that cannot be read (db.mv.db): it is damaged, or none of this service's. Put a backup of"
                        + " the folder in its place, or import an export into an empty one"
                : null;
    }

    private static boolean says(Throwable cause, String text) {
        return cause instanceof IOException && cause.getMessage() != null && cause.getMessage().contains(text);
    }
}
