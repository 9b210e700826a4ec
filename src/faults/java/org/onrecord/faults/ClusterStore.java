package org.onrecord.faults;

import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL and a search server.
 *
 * @param settings that lead there
 * @param token of a curator
 */
record ClusterStore(Path home, List<String> settings, String token) implements Store {

    @Override
    public String name() {
        return "cluster";
    }

    @Override
    public boolean isShared() {
        return true;
    }
}
