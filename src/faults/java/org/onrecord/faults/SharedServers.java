package org.onrecord.faults;

import java.io.IOException;
import java.util.SplittableRandom;

/** Servers for several scenarios, one after the other, each of which leaves them well: to start them takes long. */
final class SharedServers implements AutoCloseable {

    private final Setup setup;
    private OwnServers servers;

    SharedServers(Setup setup) {
        this.setup = setup;
    }

    /** As the last scenario left them; new ones if that was not well. */
    OwnServers get() throws Exception {
        if (servers != null && !Waiting.until(Questions.BOUND, servers.curator()::isInStep))
            close();
        if (servers == null)
            servers = OwnServers.start(setup, "shared", 1, setup.size().of(1_400, 21_000), new SplittableRandom(setup.seed()));
        return servers;
    }

    @Override
    public void close() throws IOException {
        if (servers != null)
            servers.close();
        servers = null;
    }
}
