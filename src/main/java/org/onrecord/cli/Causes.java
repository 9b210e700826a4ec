package org.onrecord.cli;

import java.net.ConnectException;
import java.util.Objects;

import org.onrecord.store.HomeInUse;
import org.onrecord.store.HomeUnusable;
import org.onrecord.store.cluster.ServersUnusable;

/** Says what went wrong without a stack trace. */
final class Causes {

    private Causes() {
    }

    /**
     * The message for the user: what we said of it ourselves, or else the innermost cause; of a connection, the one
     * before, which knows where to.
     */
    static String inOneLine(Throwable failure) {
        if (isExpected(failure))
            return failure.getMessage();
        Throwable innermost = innermost(failure);
        String message = Objects.requireNonNullElse(innermost.getMessage(), "").strip();
        String kind = innermost.getClass().getSimpleName();
        return message.isEmpty() ? kind : kind + ": " + message.lines().findFirst().orElseThrow();
    }

    /** Whether its message says all that there is to know. */
    static boolean isExpected(Throwable failure) {
        return failure instanceof CommandFailed || failure instanceof HomeInUse || failure instanceof HomeUnusable
                || failure instanceof ServersUnusable;
    }

    private static Throwable innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause
                && !(cause.getCause() instanceof ConnectException && cause.getMessage() != null))
            cause = cause.getCause();
        return cause;
    }
}
