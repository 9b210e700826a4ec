package org.onrecord.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the record as a record file. */
@Command(name = "export", //
        description = { "Write the whole record as a record file (JSON Lines), which import reads back.", "" }, //
        optionListHeading = "Options:%n")
class ExportCommand extends HomeOptions implements Callable<Integer> {

    @Option(names = { "-o", "--output" }, paramLabel = "FILE", order = 2, //
            description = "Write to this file instead of the standard output. It is there when it is complete.")
    Path output;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (output != null && Files.isDirectory(output))
            throw new CommandFailed(ExitCode.CANNOT, output + " is a folder.");
        return Launch.command(settings(), "export", this::export);
    }

    private int export(Application application) throws IOException {
        long items = output == null ? toStandardOutput(application) : toFile(application);
        spec.commandLine().getErr().println(String.format(Locale.ROOT, "Exported %,d items%s.", items,
                output == null ? "" : " to " + output));
        return ExitCode.FINE;
    }

    private static long toStandardOutput(Application application) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        long items = application.exports.run(out);
        out.flush();
        return items;
    }

    private long toFile(Application application) throws IOException {
        Path file = output.toAbsolutePath();
        Path temporary = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
        try {
            long items;
            try (Writer out = Files.newBufferedWriter(temporary)) {
                items = application.exports.run(out);
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            return items;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
