package org.onrecord.faults;

import java.util.SplittableRandom;

/** One way to break the service, and what must hold after it. */
interface Scenario {

    /** What is done, for the table. */
    String name();

    /**
     * Breaks, and looks.
     *
     * @param random for every choice
     * @param found what was done and found
     * @throws Exception if the scenario could not go on, which counts as a finding
     */
    void run(SplittableRandom random, Found found) throws Exception;
}
