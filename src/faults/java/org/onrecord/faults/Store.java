package org.onrecord.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Where a service under test keeps its record. */
interface Store {

    /** For the table. */
    String name();

    /** The settings that lead a service to it, as {@code name=value}. */
    List<String> settings();

    /** The home folder; of the cluster store, one without anything that matters. */
    Path home();

    /** Whether several processes may have it open at once. */
    boolean isShared();

    /** A token of the role curator; there is one once a service has been ready. */
    String token() throws IOException, InterruptedException;
}
