package org.onrecord.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** The home folder cannot be used as one. */
public class HomeUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    HomeUnusable(Path home, String what, Exception cause) {
        super("The home folder " + home + " " + what + why(cause) + ".", cause);
    }

    private static String why(Exception cause) {
        if (cause == null)
            return "";
        return cause instanceof AccessDeniedException ? " (permission denied)" : " (" + cause.getMessage() + ")";
    }
}
