package org.onrecord.faults;

import java.util.ArrayList;
import java.util.List;

/** All scenarios: those of the two stores, which have nothing in common, and those that want the machine for themselves. */
final class Scenarios {

    private final Setup setup;

    Scenarios(Setup setup) {
        this.setup = setup;
    }

    List<Scenario> embedded() {
        Stores stores = new EmbeddedStores(setup);
        return withLong(List.of(new KilledImport(setup, stores), new KilledMutations(setup, stores),
                new KilledReindex(setup, stores), new DamagedIndex(setup), new DamagedDatabase(setup), new NewerHome(setup),
                new UnusableHome(setup)),
                new KilledCommand(setup, stores));
    }

    /** @param servers for those that break one after the other */
    List<Scenario> cluster(SharedServers servers) {
        Stores stores = new ClusterStores(setup);
        return withLong(List.of(new KilledImport(setup, stores), new KilledMutations(setup, stores),
                new KilledReindex(setup, stores), new TwoInstances(setup, stores), new SearchDown(setup, servers),
                new DatabaseDown(setup, servers), new NodesKilled(setup)), new KilledCommand(setup, stores));
    }

    List<Scenario> alone() {
        return withLong(List.of(), new Soak(setup));
    }

    private List<Scenario> withLong(List<Scenario> always, Scenario inLong) {
        List<Scenario> all = new ArrayList<>(always);
        if (setup.size() == Setup.Size.LONG)
            all.add(inLong);
        return all;
    }
}
