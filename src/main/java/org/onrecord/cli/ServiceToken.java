package org.onrecord.cli;

import java.io.IOException;

import org.onrecord.access.CuratorToken;
import org.onrecord.store.Home;

/** The token by which a command asks the running service that has the home open. */
final class ServiceToken {

    private ServiceToken() {
    }

    /**
     * The given one, or the one that the home keeps for its owner.
     *
     * @param given on the command line or in the environment; may be null or blank
     * @throws CommandFailed if there is neither
     */
    static String of(String given, Home home) throws IOException {
        if (given != null && !given.isBlank())
            return given.strip();
        return CuratorToken.read(home).orElseThrow(() -> new CommandFailed(ExitCode.CANNOT,
                "The service wants a token: --token or ONRECORD_TOKEN. " + home.curatorToken() + " has none."));
    }
}
