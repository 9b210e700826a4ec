package org.onrecord.cli;

/** What a command does once the application stands. */
@FunctionalInterface
interface Work {

    /** @return the exit code */
    int run(Application application) throws Exception;
}
