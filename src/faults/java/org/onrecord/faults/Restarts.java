package org.onrecord.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.SplittableRandom;

/**
 * A service that is killed and started again, with what must hold after each kill: whoever comes first to the store, the
 * service or, every other time, a command, finds or makes the index equal to the database.
 */
final class Restarts implements AutoCloseable {

    /** What a scenario looks at once a service runs again. */
    interface Look {
        void at(Client curator) throws Exception;
    }

    /** The journal, which may have waited for one that died with it in its hands. */
    private static final Duration TO_DRAIN = Duration.ofSeconds(30);

    private final Setup setup;
    private final Store store;
    private final Found found;
    private boolean commandFirst;
    /** Null while none runs. */
    private Service service;

    /** @param random decides who comes first after the first kill of many, and then it is the other's turn */
    Restarts(Setup setup, Store store, SplittableRandom random, Found found) {
        this.setup = setup;
        this.store = store;
        this.found = found;
        // One start less, where there is one kill only.
        this.commandFirst = setup.size() == Setup.Size.SHORT || random.nextBoolean();
    }

    /** Asks the service, which is started if none runs. */
    Client curator() throws IOException, InterruptedException {
        if (service == null)
            service = Service.ready(setup, store);
        return service.client(store.token());
    }

    void kill() throws InterruptedException {
        service.kill();
        service = null;
        found.count("kills", 1);
    }

    /** Looks at what a kill has left. */
    void look(Look look) throws Exception {
        if (commandFirst)
            InStep.check(setup, store, found);
        Client curator = curator();
        found.check(Waiting.until(TO_DRAIN, curator::isInStep), "the index was not in step " + TO_DRAIN + " after a start");
        look.at(curator);
        commandFirst = !commandFirst;
    }

    void stop() throws InterruptedException {
        if (service != null)
            service.stop();
        service = null;
    }

    @Override
    public void close() {
        if (service != null)
            service.close();
    }
}
