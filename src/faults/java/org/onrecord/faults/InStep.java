package org.onrecord.faults;

import java.io.IOException;

/** Has the service's own command compare index and database. */
final class InStep {

    private InStep() {
    }

    /**
     * Runs {@code reindex --check}: what it finds, and then mends, is a problem.
     *
     * @param store that no service has open, unless it is shared
     */
    static void check(Setup setup, Store store, Found found) throws IOException, InterruptedException {
        Command.Result result = Command.run(setup, store, "reindex", "--check");
        found.check(result.exitCode() == 0,
                "reindex --check ended with " + result.exitCode() + ": " + result.out() + result.err());
        found.count("times in step by reindex --check", 1);
    }
}
