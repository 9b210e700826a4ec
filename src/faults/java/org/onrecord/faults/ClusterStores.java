package org.onrecord.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.onrecord.servers.ClusterServers;

/** A database for each store, on one server; the search server has the indexes of one at a time. */
record ClusterStores(Setup setup) implements Stores {

    @Override
    public String name() {
        return "cluster";
    }

    @Override
    public Store empty(String name) throws Exception {
        Path home = Files.createDirectories(setup.folder().resolve(name + "-cluster"));
        List<String> settings = ClusterServers.emptyStore().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())
                .toList();
        return withToken(setup, new ClusterStore(home, settings, null));
    }

    /** The same store with the token of a curator, whom nobody knew there. */
    static Store withToken(Setup setup, ClusterStore store) throws Exception {
        String token = Command.run(setup, store, "token", "create", "--name", "curator of faults", "--role", "curator").expect(0)
                .out().strip();
        return new ClusterStore(store.home(), store.settings(), token);
    }
}
