package org.onrecord.faults;

import java.util.List;

/** All scenarios, in the order in which they are run. */
final class Scenarios {

    private Scenarios() {
    }

    static List<Scenario> all(Setup setup) {
        Stores embedded = new EmbeddedStores(setup);
        Stores cluster = new ClusterStores(setup);
        return List.of(new KilledImport(setup, embedded), new KilledCommand(setup, embedded),
                new KilledMutations(setup, embedded), new DamagedIndex(setup),
                new DamagedDatabase(setup), new NewerHome(setup), new UnusableHome(setup), new KilledImport(setup, cluster),
                new KilledMutations(setup, cluster), new SearchDown(setup), new DatabaseDown(setup), new NodesKilled(setup),
                new TwoInstances(setup, cluster));
    }
}
