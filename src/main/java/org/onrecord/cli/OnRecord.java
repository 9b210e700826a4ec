package org.onrecord.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command itself: serves if no subcommand is named; its help explains all of them. */
@Command(name = "onrecord", versionProvider = Version.class, //
        description = { "", "A GraphQL service over the public record: meetings, people, statements and sources.", "" }, //
        synopsisHeading = "Usage: ", customSynopsis = "onrecord [COMMAND] [OPTIONS]", //
        commandListHeading = "Commands (each has its own --help):%n", //
        optionListHeading = "%nOptions (of serve):%n", //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = { "  0:Done.", "  1:Imported, but something was rejected; the report says what and why.",
                "  2:The command line or a setting is wrong.", "  3:Another process has the home folder open.",
                "  4:Cannot: a file, a port, the database; the message says what.", "130:Stopped with Ctrl-C." }, //
        footerHeading = "%nSettings%n", //
        footer = {
                "  As -Dname=value before -jar, or in the environment: ONRECORD_HOME=…",
                "  onrecord.home             ~/.onrecord  the home folder",
                "  onrecord.store            embedded     or cluster: PostgreSQL and OpenSearch",
                "  onrecord.sample           true         load the sample record at first",
                "  onrecord.warm-up          true         search once before the port opens",
                "  onrecord.import.max-size  1G           most that can be sent to a service",
                "  onrecord.token                         the token to send files with",
                "  quarkus.http.host         127.0.0.1    the address to listen at",
                "  quarkus.http.port         8080         the port to listen at",
                "", "Examples", //
                "  onrecord                                serve at http://127.0.0.1:8080",
                "  onrecord serve --port 9000 --home ./record",
                "  onrecord import visits travels pocom    three folders, in one import",
                "  onrecord import record.jsonl --report rejected.jsonl",
                "  onrecord extract --format json articles > found.jsonl",
                "  onrecord export --output record.jsonl",
                "  onrecord token create --name ana --role curator",
                "", "where onrecord is  java -jar target/quarkus-app/quarkus-run.jar" }, //
        subcommands = { ServeCommand.class, ImportCommand.class, ExtractCommand.class, ExportCommand.class,
                ReindexCommand.class, TokenCommand.class })
class OnRecord extends ServeOptions {

    @Option(names = { "-V", "--version" }, versionHelp = true, order = 101, description = "Show the version.")
    boolean version;
}
