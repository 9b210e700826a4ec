package org.onrecord.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Builds the index anew. */
@Command(name = "reindex", //
        description = { "Build the search index anew from the database, which it never changes.", "" }, //
        optionListHeading = "Options:%n")
class ReindexCommand extends HomeOptions implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        return Launch.command(settings(), "reindex", this::reindex);
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
