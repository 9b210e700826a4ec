package org.onrecord.cli;

import picocli.CommandLine.Command;

/** Serves the record over HTTP until it is stopped. */
@Command(name = "serve", description = "Serve the record over HTTP until stopped (what happens without a command).")
class ServeCommand extends ServeOptions {
}
