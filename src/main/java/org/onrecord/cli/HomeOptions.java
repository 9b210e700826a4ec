package org.onrecord.cli;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** What every command understands that works on a record. */
abstract class HomeOptions extends BasicOptions {

    @Option(names = "--home", paramLabel = "DIR", order = 1, //
            description = "The home folder: database, index, tokens. Instead of the setting onrecord.home.")
    Path home;

    Settings settings() {
        return Settings.read(home);
    }
}
