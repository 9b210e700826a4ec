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
                new KilledReindex(setup, stores), new DamagedIndex(setup)),
                List.of(new KilledCommand(setup, stores), new DamagedDatabase(setup), new NewerHome(setup),
                        new UnusableHome(setup)));
    }

    /** @param servers for those that break one after the other */
    List<Scenario> cluster(SharedServers servers) {
        Stores stores = new ClusterStores(setup);
        List<Scenario> all = withLong(List.of(new KilledImport(setup, stores), new KilledMutations(setup, stores),
                new SearchDown(setup, servers), new DatabaseDown(setup, servers)),
                List.of(new KilledCommand(setup, stores), new KilledReindex(setup, stores), new TwoInstances(setup, stores),
                        new WriterKilled(setup, stores), new NodesKilled(setup)));
        if (setup.former().isPresent())
            all.add(new RollingUpdate(setup));
        return all;
    }

    List<Scenario> alone() {
        return withLong(List.of(), List.of(new Soak(setup)));
    }

    /** What the short form has no time for, or asks by its name only. */
    private List<Scenario> withLong(List<Scenario> always, List<Scenario> inLong) {
        List<Scenario> all = new ArrayList<>(always);
        if (setup.size() == Setup.Size.LONG || setup.isSelective())
            all.addAll(inLong);
        return all;
    }
}
