package org.onrecord.faults;

import java.util.ArrayList;
import java.util.List;

/** All scenarios, in the order in which they are run. */
final class Scenarios {

    private Scenarios() {
    }

    /** @param servers for those that break one after the other */
    static List<Scenario> all(Setup setup, SharedServers servers) {
        Stores embedded = new EmbeddedStores(setup);
        Stores cluster = new ClusterStores(setup);
        List<Scenario> all = new ArrayList<>(List.of(new KilledImport(setup, embedded), new KilledCommand(setup, embedded),
                new KilledMutations(setup, embedded), new KilledReindex(setup, embedded), new DamagedIndex(setup), new DamagedDatabase(setup),
                new UnusableHome(setup), new KilledImport(setup, cluster), new KilledMutations(setup, cluster),
                new KilledReindex(setup, cluster),                 new TwoInstances(setup, cluster), new SearchDown(setup, servers), new DatabaseDown(setup, servers), new NodesKilled(setup)));
        if (setup.size() == Setup.Size.LONG)
            all.addAll(List.of(new KilledCommand(setup, cluster), new Soak(setup)));
        return all;
    }
}
