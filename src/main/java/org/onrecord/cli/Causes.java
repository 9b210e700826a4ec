package org.onrecord.cli;

import java.net.ConnectException;
import java.util.List;
import java.util.Objects;

import org.onrecord.store.HomeInUse;
import org.onrecord.store.HomeUnusable;
import org.onrecord.store.IndexMismatch;
import org.onrecord.store.SchemaTooNew;
import org.onrecord.store.cluster.ServersUnusable;

/** Says what went wrong without a stack trace. */
final class Causes {

    private static final List<Class<? extends RuntimeException>> EXPECTED = List.of(CommandFailed.class, HomeInUse.class,
            HomeUnusable.class, ServersUnusable.class, IndexMismatch.class, SchemaTooNew.class);

    private Causes() {
    }

    /**
     * The message for the user: what we said of it ourselves, or else the innermost cause; of a connection, the one
     * before, which knows where to.
     */
    static String inOneLine(Throwable failure) {
        if (isExpected(failure))
            return expected(failure).getMessage();
        Throwable innermost = innermost(failure);
        String message = Objects.requireNonNullElse(innermost.getMessage(), "").strip();
        String kind = innermost.getClass().getSimpleName();
        return message.isEmpty() ? kind : kind + ": " + message.lines().findFirst().orElseThrow();
    }

    /** Whether its message, or that of a cause, says all that there is to know. */
    static boolean isExpected(Throwable failure) {
        return expected(failure) != null;
    }

    /** What we said of it ourselves; the boot of the application wraps that. Null if we did not. */
    private static Throwable expected(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !EXPECTED.contains(cause.getClass()))
            cause = cause.getCause() == cause ? null : cause.getCause();
        return cause;
    }

    private static Throwable innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause
                && !(cause.getCause() instanceof ConnectException && cause.getMessage() != null))
            cause = cause.getCause();
        return cause;
    }
}
