package org.onrecord.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;

import org.onrecord.store.HomeInUse;
import org.onrecord.store.Reindexing;
import org.onrecord.store.Turns;
import org.onrecord.store.check.KindReport;
import org.onrecord.store.generation.GenerationLayout;
import org.onrecord.store.generation.GenerationRefused;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds the index anew, here, or by way of the service that has the home open; or compares it with the database. */
@Command(name = "reindex", //
        description = { "Build the search index anew from the database, which it never changes.", "" }, //
        optionListHeading = "Options:%n", //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = { "  0:The index is built; with --check, it was in step.",
                "  1:With --check: it was not, and is now.",
                "  3:Another process has the home folder open, and cannot be asked to do it.",
                "  4:Cannot: the database, the index; the message says what." }, //
        footer = { "", "The new index is built beside the one that is searched and takes its place in",
                "one step; that needs room for both. The old one is kept until the next reindex.",
                "Where a service has the home folder open, it is asked to do it, and goes on.",
                "In cluster mode, --check works beside running services. In embedded mode, stop",
                "the service first." })
class ReindexCommand extends HomeOptions implements Callable<Integer> {

    /** Names the generation that a process of the cluster store builds. */
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    @ArgGroup(exclusive = true)
    Instead instead = new Instead();

    @Option(names = "--token", paramLabel = "TOKEN", order = 4, defaultValue = "${sys:onrecord.token:-${env:ONRECORD_TOKEN}}", //
            description = "The token to ask a running service with. Better in ONRECORD_TOKEN, where other users do not see"
                    + " it. Without one, the home folder's own is used.")
    String token;

    @Spec
    CommandSpec spec;

    /** What to do with the index that is kept. */
    static class Instead {

        @Option(names = "--rollback", order = 2, //
                description = "Do not build: search the index that was kept again. It lacks what was written since; the one that"
                        + " is searched now is kept.")
        boolean rollBack;

        @Option(names = "--discard-old", order = 3, description = "Do not build: delete the index that was kept.")
        boolean discardOld;

        @Option(names = "--check", order = 5, description = "Do not build: compare the index with the database, and write anew only"
                + " what differs.")
        boolean check;

        boolean builds() {
            return !rollBack && !discardOld && !check;
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = settings();
        if (settings.cluster() && instead.builds())
            System.setProperty(GenerationLayout.BUILDING, NAME.format(Instant.now()));
        try {
            return Launch.command(settings, "reindex", instead.check ? this::check
                    : application -> application.turns.inTurn(Turns.Of.REBUILDING, () -> here(application)));
        } catch (HomeInUse e) {
            if (e.service().isEmpty() || instead.check)
                throw e;
            return beside(e.service().get().url(), settings);
        }
    }

    private int here(Application application) {
        Reindexing reindexing = application.reindexing;
        try {
            if (instead.rollBack)
                reindexing.rollBack();
            else if (instead.discardOld)
                reindexing.discardKept();
            else
                return indexed(build(application));
            return done();
        } catch (GenerationRefused e) {
            throw new CommandFailed(ExitCode.CANNOT, e.getMessage());
        }
    }

    private int check(Application application) {
        List<KindReport> reports;
        try (ProgressDisplay progress = ProgressDisplay.open("Comparing", "record", spec.commandLine().getErr())) {
            progress.total(application.reindexing.records());
            LongAdder done = new LongAdder();
            reports = application.check.run(increment -> {
                done.add(increment);
                progress.at(done.sum(), "");
            });
        }
        for (KindReport report : reports)
            print("%-12s %,11d records, %,d missing, %,d stale, %,d left over",
                    report.kind().name().toLowerCase(Locale.ROOT), report.records(), report.missing(), report.stale(),
                    report.leftOver());
        boolean repaired = application.check.repair();
        if (!repaired)
            throw new CommandFailed(ExitCode.CANNOT,
                    "The index does not take all of it; what it lacks is noted, and will be written when it does.");
        boolean inStep = reports.stream().allMatch(report -> report.faults() == 0);
        print(inStep ? "The index is in step with the database." : "The index was not in step, and is now.");
        return inStep ? ExitCode.FINE : ExitCode.DIFFERED;
    }

    private void print(String format, Object... values) {
        spec.commandLine().getOut().println(String.format(Locale.ROOT, format, values));
    }

    private long build(Application application) {
        Reindexing reindexing = application.reindexing;
        long total = reindexing.records();
        try (ProgressDisplay progress = ProgressDisplay.open("Indexing", "record", spec.commandLine().getErr())) {
            progress.total(total);
            LongAdder done = new LongAdder();
            reindexing.rebuild(increment -> {
                done.add(increment);
                progress.at(done.sum(), "");
            });
        }
        Application.goOn();
        long refused = application.journal.lag().refused();
        if (refused > 0)
            spec.commandLine().getErr().println(String.format(Locale.ROOT,
                    "The index refused %,d documents, as the log says. They are noted, and will be tried again.", refused));
        return total;
    }

    private int beside(URI service, Settings settings) throws IOException, InterruptedException {
        RemoteReindex remote = new RemoteReindex(service, ServiceToken.of(token, settings.home()));
        if (instead.rollBack)
            remote.rollBack();
        else if (instead.discardOld)
            remote.discardKept();
        else
            return indexed(remote.run(spec.commandLine().getErr()));
        return done();
    }

    private int indexed(long records) {
        spec.commandLine().getOut().println(String.format(Locale.ROOT, "Indexed %,d records.", records));
        return ExitCode.FINE;
    }

    private int done() {
        spec.commandLine().getOut().println(instead.rollBack
                ? "The index that was kept is searched again. It lacks what was written since it was left; reindex brings that in."
                : "The index that was kept is deleted.");
        return ExitCode.FINE;
    }
}
