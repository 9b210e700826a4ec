package org.onrecord.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.onrecord.ingest.Rejection;
import org.onrecord.ingest.article.DryRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what an import of articles would find. Neither boots the application nor looks into a record. */
@Command(name = "extract", //
        description = { "Show what articles say, without a record: quotations, people, meetings, claims.", "",
                "One JSON object a file on the standard output, in the order of the files." }, //
        parameterListHeading = "", optionListHeading = "%nOptions:%n", //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = { "  0:All files were read.", "  1:Some could not be read; they are named on the error output.",
                "  2:The command line is wrong.", "  4:The output cannot be written." })
class ExtractCommand extends BasicOptions implements Callable<Integer> {

    private static final int BUFFER = 1 << 16;

    @Parameters(paramLabel = "PATH", arity = "1..*", //
            description = "Articles in plain text or HTML, and folders of them.")
    List<Path> paths;

    @Option(names = "--format", paramLabel = "FORMAT", order = 1, defaultValue = "json", //
            description = "json: JSON Lines, the only form so far.")
    Format format;

    @Option(names = "--threads", paramLabel = "NUMBER", order = 2, //
            description = "How many files to read at once; as many as there are processors if not given.")
    Integer threads;

    @Spec
    CommandSpec spec;

    /** In what form the findings are printed. */
    enum Format {
        JSON
    }

    @Override
    public Integer call() throws IOException {
        int most = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (most < 1)
            throw new ParameterException(spec.commandLine(), "--threads is a number from 1.");
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        try (DryRun run = new DryRun(out, this::report, most)) {
            long failed = run.run(paths);
            out.flush();
            return failed == 0 ? ExitCode.FINE : ExitCode.REJECTED;
        } catch (UncheckedIOException e) {
            throw new CommandFailed(ExitCode.CANNOT, "Cannot write what was extracted: " + e.getCause().getMessage());
        }
    }

    private void report(Rejection rejection) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("onrecord: " + Printable.of(rejection.file()) + ": " + rejection.code() + ": "
                + Printable.of(rejection.reason()));
    }
}
