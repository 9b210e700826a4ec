package org.onrecord.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.onrecord.access.ApiToken;
import org.onrecord.access.Role;
import org.onrecord.access.TokenRefused;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives out and takes back the tokens that let people write, and read where reading is not public. */
@Command(name = "token", //
        description = { "Create, list and revoke the tokens that let people write to the record, or read it",
                "where reading is not public.",
                "" }, //
        commandListHeading = "Commands:%n", optionListHeading = "Options:%n", //
        footer = { "", "With the embedded store the service must be stopped for it: one process at a",
                "time has the home folder open. With the cluster store it may run." }, //
        subcommands = { TokenCommand.Create.class, TokenCommand.ListAll.class, TokenCommand.Revoke.class })
class TokenCommand extends BasicOptions implements Runnable {

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: create, list or revoke.");
    }

    /** What the three have in common. */
    abstract static class OnTokens extends HomeOptions implements Callable<Integer> {

        @Spec
        CommandSpec spec;

        @Override
        public Integer call() {
            return Launch.command(settings(), "token", application -> {
                try {
                    run(application, spec.commandLine().getOut());
                    return ExitCode.FINE;
                } catch (TokenRefused e) {
                    throw new CommandFailed(ExitCode.CANNOT, e.getMessage());
                }
            });
        }

        abstract void run(Application application, PrintWriter out);
    }

    @Command(name = "create", description = { "Create a token and show it, once.", "" }, //
            optionListHeading = "Options:%n")
    static class Create extends OnTokens {

        @Option(names = "--name", paramLabel = "NAME", required = true, order = 2, //
                description = "Who will hold it; the history of the record shows this name.")
        String name;

        @Option(names = "--role", paramLabel = "ROLE", defaultValue = "curator", order = 3, //
                description = "reader (reads where reading is not public), curator (writes to the record as well) or admin"
                        + " (operates the service as well); curator if not given.")
        Role role;

        @Override
        void run(Application application, PrintWriter out) {
            String text = application.tokens.create(name, role);
            spec.commandLine().getErr().println("The token of " + name.strip() + " (" + role.roleName()
                    + "). It is shown this once; only its hash is kept.");
            out.println(text);
        }
    }

    @Command(name = "list", description = { "List all tokens, without their texts.", "" }, //
            optionListHeading = "Options:%n")
    static class ListAll extends OnTokens {

        @Override
        void run(Application application, PrintWriter out) {
            List<ApiToken> tokens = application.tokens.list();
            int width = Math.max(4, tokens.stream().mapToInt(token -> token.getName().length()).max().orElse(0));
            String row = "%-" + width + "s  %-7s  %-20s  %s";
            out.println(String.format(Locale.ROOT, row, "name", "role", "created", "revoked").strip());
            for (ApiToken token : tokens)
                out.println(String.format(Locale.ROOT, row, token.getName(), token.getRole().roleName(),
                        seconds(token.getCreatedAt()), seconds(token.getRevokedAt())).strip());
        }

        private static String seconds(Instant time) {
            return time == null ? "" : time.truncatedTo(ChronoUnit.SECONDS).toString();
        }
    }

    @Command(name = "revoke", description = { "Make a token worthless at once.", "" }, //
            parameterListHeading = "", optionListHeading = "%nOptions:%n")
    static class Revoke extends OnTokens {

        @Parameters(paramLabel = "NAME", description = "Its holder.")
        String name;

        @Override
        void run(Application application, PrintWriter out) {
            application.tokens.revoke(name);
            out.println("Revoked the token of " + name.strip() + ".");
        }
    }
}
