package org.onrecord.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_DESCRIPTION;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.onrecord.store.HomeInUse;

import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/**
 * Where the process begins. The arguments are understood before the application boots, so that help and mistakes are
 * answered at once.
 */
@QuarkusMain
public final class Main {

    /** As picocli has them, but the commands come before the options. */
    private static final List<String> SECTIONS = List.of(SECTION_KEY_SYNOPSIS_HEADING, SECTION_KEY_SYNOPSIS,
            SECTION_KEY_DESCRIPTION_HEADING, SECTION_KEY_DESCRIPTION, SECTION_KEY_COMMAND_LIST_HEADING,
            SECTION_KEY_COMMAND_LIST, SECTION_KEY_PARAMETER_LIST_HEADING, SECTION_KEY_PARAMETER_LIST,
            SECTION_KEY_OPTION_LIST_HEADING, SECTION_KEY_OPTION_LIST, SECTION_KEY_EXIT_CODE_LIST_HEADING,
            SECTION_KEY_EXIT_CODE_LIST, SECTION_KEY_FOOTER_HEADING, SECTION_KEY_FOOTER);

    private Main() {
    }

    public static void main(String... arguments) {
        int exitCode = commandLine(new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8)).execute(arguments);
        System.exit(exitCode);
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new OnRecord());
        line.setOut(out).setErr(err);
        line.setUsageHelpAutoWidth(true);
        line.setUsageHelpLongOptionsMaxWidth(24);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setHelpSectionKeys(SECTIONS);
        line.setExecutionExceptionHandler(Main::explain);
        line.setParameterExceptionHandler(Main::correct);
        return line;
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        line.getErr().println("onrecord: " + Causes.inOneLine(failure));
        if (failure instanceof HomeInUse inUse && inUse.service().isPresent())
            line.getErr().println("          Stop it first; only import works beside it.");
        if (line.getCommand() instanceof BasicOptions options && options.trace)
            failure.printStackTrace(line.getErr());
        else if (!Causes.isExpected(failure))
            line.getErr().println("          (--trace shows where)");
        if (failure instanceof CommandFailed known)
            return known.exitCode();
        return failure instanceof HomeInUse ? ExitCode.HOME_IN_USE : ExitCode.CANNOT;
    }

    private static int correct(CommandLine.ParameterException mistake, String[] arguments) {
        CommandLine line = mistake.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("onrecord: " + mistake.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }
}
