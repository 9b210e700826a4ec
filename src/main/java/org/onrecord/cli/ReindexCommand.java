package org.onrecord.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;

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

    private int reindex(Application application) throws InterruptedException {
        long total = records(application.sessions);
        try (ProgressDisplay progress = ProgressDisplay.open("Indexing", "record", spec.commandLine().getErr())) {
            progress.total(total);
            Search.mapping(application.sessions).scope(Object.class).massIndexer().dropAndCreateSchemaOnStart(true)
                    .mergeSegmentsOnFinish(true).monitor(new Count(progress)).startAndWait();
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

    /** Told by several threads at once. */
    private static final class Count implements MassIndexingMonitor {

        private final ProgressDisplay progress;
        private long done;

        Count(ProgressDisplay progress) {
            this.progress = progress;
        }

        @Override
        public synchronized void documentsAdded(long increment) {
            done += increment;
            progress.at(done, "");
        }

        @Override
        public void documentsBuilt(long increment) {
            // Counted when added to the index, which is what there is to wait for.
        }

        @Override
        public void entitiesLoaded(long increment) {
            // As above.
        }

        @Override
        public void indexingCompleted() {
            // The command says so.
        }
    }
}
