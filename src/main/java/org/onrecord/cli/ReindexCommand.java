package org.onrecord.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.onrecord.store.check.KindReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds the index anew, or compares it with the database. */
@Command(name = "reindex", //
        description = { "Build the search index anew from the database, which it never changes.", "" }, //
        optionListHeading = "Options:%n", //
        exitCodeListHeading = "%nExit codes:%n", //
        exitCodeList = { "  0:The index is built; with --check, it was in step.",
                "  1:With --check: it was not, and is now.",
                "  3:Another process has the home folder open.",
                "  4:Cannot: the database, the index; the message says what." }, //
        footer = { "", "In cluster mode, --check works beside running services. In embedded mode, stop",
                "the service first." })
class ReindexCommand extends HomeOptions implements Callable<Integer> {

    @Option(names = "--check", order = 2, //
            description = "Compare the index with the database, and write anew only what differs.")
    boolean check;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        return Launch.command(settings(), "reindex", check ? this::check : this::reindex);
    }

    private int check(Application application) {
        List<KindReport> reports;
        try (ProgressDisplay progress = ProgressDisplay.open("Comparing", "record", spec.commandLine().getErr())) {
            progress.total(records(application.sessions));
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

    private int reindex(Application application) {
        long total = records(application.sessions);
        try (ProgressDisplay progress = ProgressDisplay.open("Indexing", "record", spec.commandLine().getErr())) {
            progress.total(total);
            LongAdder done = new LongAdder();
            application.guard.building(() -> application.reindexing.rebuild(increment -> {
                done.add(increment);
                progress.at(done.sum(), "");
            }));
        }
        Application.goOn();
        spec.commandLine().getOut().println(String.format(Locale.ROOT, "Indexed %,d records.", total));
        return ExitCode.FINE;
    }

    private static long records(SessionFactory sessions) {
        return sessions.fromSession(session -> Search.mapping(sessions).allIndexedEntities().stream()
                .mapToLong(entity -> session
                        .createSelectionQuery("select count(*) from " + entity.jpaName(), Long.class)
                        .getSingleResult())
                .sum());
    }
}
