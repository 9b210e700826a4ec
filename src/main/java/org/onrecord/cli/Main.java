package org.onrecord.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.onrecord.store.HomeInUse;
import org.onrecord.store.HomeUnusable;

import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/**
 * Where the process begins. The arguments are understood before the application boots, so that help and mistakes are
 * answered at once.
 */
@QuarkusMain
public final class Main {

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
        line.setExecutionExceptionHandler(Main::explain);
        line.setParameterExceptionHandler(Main::correct);
        return line;
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        line.getErr().println("onrecord: " + Causes.inOneLine(failure));
        boolean expected = failure instanceof CommandFailed || failure instanceof HomeInUse
                || failure instanceof HomeUnusable;
        if (line.getCommand() instanceof BasicOptions options && options.trace)
            failure.printStackTrace(line.getErr());
        else if (!expected)
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
