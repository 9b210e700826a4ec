package org.onrecord.faults;

import java.io.IOException;
import java.nio.file.Path;

import org.onrecord.servers.TemporaryFolder;

/** A home folder for each store. */
record EmbeddedStores(Setup setup) implements Stores {

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public Store empty(String name) throws IOException {
        Path home = setup.folder().resolve(name);
        TemporaryFolder.delete(home);
        return new EmbeddedStore(home);
    }
}
