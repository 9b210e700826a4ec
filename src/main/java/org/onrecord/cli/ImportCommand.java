package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import org.onrecord.ingest.ImportReport;
import org.onrecord.store.HomeInUse;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports files, here, or by way of the service that has the home open. */
@Command(name = "import", //
        description = { "Import files and folders into the record.", "" }, //
        parameterListHeading = "", optionListHeading = "%nOptions:%n", //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = { "  0:Everything was taken.", "  1:Something was rejected; the rest was taken.",
                "  2:The command line or a setting is wrong.",
                "  3:Another process, which is no service, has the home folder open.",
                "  4:Cannot: a file, the database, the service; the message says what.",
                "130:Stopped with Ctrl-C; nothing is half-written, run it again to go on." }, //
        footer = { "", "The same files twice change nothing the second time. Where a service has the",
                "home folder open, the files are sent to it." })
class ImportCommand extends HomeOptions implements Callable<Integer> {

    /** A start that builds the index anew takes long; one that takes longer than this is worth a look. */
    private static final Duration WAIT_FOR_A_START = Duration.ofMinutes(1);

    @Parameters(paramLabel = "PATH", arity = "1..*", //
            description = "Record files (.jsonl), articles (.txt, .html), and folders of the data sets that the readers know.")
    List<Path> paths;

    @Option(names = "--report", paramLabel = "FILE", order = 2, //
            description = "Write all that was rejected or ambiguous to a file, as JSON Lines.")
    Path report;

    @Option(names = "--to", paramLabel = "URL", order = 3, //
            description = "Send the files to the service at this address, such as http://127.0.0.1:8080.")
    URI to;

    @Option(names = "--token", paramLabel = "TOKEN", order = 4, defaultValue = "${sys:onrecord.token:-${env:ONRECORD_TOKEN}}", //
            description = "The token to send files with. Better in ONRECORD_TOKEN, where other users do not see it."
                    + " Without one, the home folder's own is used.")
    String token;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (Path path : paths) {
            if (!Files.isReadable(path))
                throw new CommandFailed(ExitCode.CANNOT, (Files.exists(path) ? "Cannot read " : "There is no ") + path
                        + ".");
        }
        if (to != null)
            return finish(send(to, settings()));
        Settings settings = settings();
        try {
            return importHere(settings);
        } catch (HomeInUse e) {
            return e.isServiceStarting() ? importOnceItStands(settings, e) : importBeside(e, settings);
        }
    }

    private int importHere(Settings settings) {
        return Launch.command(settings, "import", application -> finish(run(application)));
    }

    private int importBeside(HomeInUse inUse, Settings settings) throws IOException, InterruptedException {
        if (inUse.service().isEmpty())
            throw inUse;
        return finish(send(inUse.service().get().url(), settings));
    }

    /** By way of the service that was starting, or here, if it has ended meanwhile. */
    private int importOnceItStands(Settings settings, HomeInUse starting) throws IOException, InterruptedException {
        spec.commandLine().getErr().println("Waiting for the service that is starting in " + settings.home().folder());
        settings.home().awaitService(starting.holder(), WAIT_FOR_A_START);
        try {
            return importHere(settings);
        } catch (HomeInUse e) {
            return importBeside(e, settings);
        }
    }

    private ImportReport run(Application application) {
        try (ProgressDisplay progress = ProgressDisplay.open("Importing", "file", spec.commandLine().getErr())) {
            ImportReport done = application.imports.run(paths, System.getProperty("user.name"), progress.ofImport());
            Application.goOn();
            return done;
        }
    }

    private ImportReport send(URI service, Settings settings) throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        err.println("Sending the files to the service at " + service);
        return new RemoteImport(service, ServiceToken.of(token, settings.home())).run(paths, err);
    }

    private int finish(ImportReport done) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.print(ImportSummary.of(done, report));
        out.flush();
        if (report != null)
            ImportSummary.writeAll(done, report);
        return done.clean() ? ExitCode.FINE : ExitCode.REJECTED;
    }
}
