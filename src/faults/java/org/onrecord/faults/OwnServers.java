package org.onrecord.faults;

import java.io.IOException;
import java.util.SplittableRandom;

/**
 * A service on servers of its own, which a scenario may break, with a made record in it and what curators may do to that.
 *
 * @param made what was imported beforehand
 * @param curator asks the service, and may do all
 */
record OwnServers(Setup setup, Servers servers, Store store, MadeRecord made, Changes changes, Service service, Client curator)
        implements AutoCloseable {

    /**
     * @param name of folder and database
     * @param nodes how many search servers
     * @param statements in the record
     */
    static OwnServers start(Setup setup, String name, int nodes, int statements, SplittableRandom random) throws Exception {
        Servers servers = Servers.start(setup, name, nodes);
        try {
            Store store = servers.store(name);
            MadeRecord made = MadeRecord.of(random.split(), statements);
            Command.run(setup, store, "import", made.write(setup.folder().resolve(name + ".jsonl")).toString()).expect(0);
            Service service = Service.ready(setup, store);
            return new OwnServers(setup, servers, store, made, new Changes(random.split(), statements), service,
                    service.client(store.token()));
        } catch (Exception e) {
            servers.close();
            throw e;
        }
    }

    /** Nothing that was acknowledged is lost, and the index is that of the database. */
    void check(Found found) throws Exception {
        changes.checkAll(curator, found);
        found.note(changes.acknowledged() + " changes acknowledged and found");
        InStep.check(setup, store, found);
    }

    @Override
    public void close() throws IOException {
        service.close();
        servers.close();
    }
}
