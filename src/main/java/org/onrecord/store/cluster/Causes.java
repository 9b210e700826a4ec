package org.onrecord.store.cluster;

import java.util.Optional;

/** Looks into a failure. */
final class Causes {

    private Causes() {
    }

    /** The outermost failure of a kind. */
    static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        for (Throwable cause = failure; cause != null; cause = next(cause))
            if (kind.isInstance(cause))
                return Optional.of(kind.cast(cause));
        return Optional.empty();
    }

    static Throwable innermost(Throwable failure) {
        Throwable cause = failure;
        while (next(cause) != null)
            cause = next(cause);
        return cause;
    }

    /** What a failure says, on one line. */
    static String line(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElseThrow();
    }

    private static Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
