package org.onrecord.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;

import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingTypeGroupMonitor;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingTypeGroupMonitorContext;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingTypeGroupMonitorCreateContext;

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
        Count count;
        try (ProgressDisplay progress = ProgressDisplay.open("Indexing", "records", spec.commandLine().getErr())) {
            count = new Count(progress);
            Search.mapping(application.sessions).scope(Object.class).massIndexer().dropAndCreateSchemaOnStart(true)
                    .mergeSegmentsOnFinish(true).monitor(count).startAndWait();
        }
        spec.commandLine().getOut().println(String.format(Locale.ROOT, "Indexed %,d records.", count.done.sum()));
        return ExitCode.FINE;
    }

    /** Told by several threads at once. */
    private static final class Count implements MassIndexingMonitor, MassIndexingTypeGroupMonitor {

        private final ProgressDisplay progress;
        private final LongAdder total = new LongAdder();
        private final LongAdder done = new LongAdder();

        Count(ProgressDisplay progress) {
            this.progress = progress;
        }

        @Override
        public MassIndexingTypeGroupMonitor typeGroupMonitor(MassIndexingTypeGroupMonitorCreateContext context) {
            return this;
        }

        @Override
        public void indexingStarted(MassIndexingTypeGroupMonitorContext context) {
            context.totalCount().ifPresent(total::add);
            synchronized (progress) {
                progress.total(total.sum());
            }
        }

        @Override
        public void documentsAdded(long increment) {
            done.add(increment);
            synchronized (progress) {
                progress.at(done.sum(), "");
            }
        }

        @Override
        public void documentsIndexed(long increment) {
            // Counted when added to the index, which is what there is to wait for.
        }

        @Override
        public void documentsBuilt(long increment) {
            // As above.
        }

        @Override
        public void entitiesLoaded(long increment) {
            // As above.
        }

        @Override
        public void indexingCompleted() {
            // The command says so.
        }

        @Override
        public void indexingCompleted(MassIndexingTypeGroupMonitorContext context) {
            // The command says it for all types at once.
        }
    }
}
