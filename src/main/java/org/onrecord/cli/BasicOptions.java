package org.onrecord.cli;

import picocli.CommandLine.Option;

/** What every command understands. */
abstract class BasicOptions {

    @Option(names = { "-h", "--help" }, usageHelp = true, order = 100, description = "Show this help.")
    boolean help;

    @Option(names = "--trace", order = 99, description = "Show where in the program a failure came from.")
    boolean trace;
}
