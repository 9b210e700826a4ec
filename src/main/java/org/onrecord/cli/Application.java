package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.Readiness;
import org.hibernate.SessionFactory;
import org.onrecord.access.CuratorToken;
import org.onrecord.access.Tokens;
import org.onrecord.api.WarmUp;
import org.onrecord.ingest.Exports;
import org.onrecord.ingest.Imports;
import org.onrecord.store.Reindexing;
import org.onrecord.store.Turns;
import org.onrecord.store.check.IndexCheck;
import org.onrecord.store.journal.Journal;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.ShutdownEvent;

/** The booted application, as the commands see it: runs the work of the one command that booted it. */
@Singleton
@Unremovable
public class Application implements QuarkusApplication {

    /** Handed over here because Quarkus makes the instance; there is one application a process. */
    private static volatile Work work;
    private static volatile boolean stopping;
    private static volatile boolean working;
    private static final CountDownLatch done = new CountDownLatch(1);
    /** What is written survives a kill, so that waiting longer saves nothing. */
    private static final int SECONDS_TO_END = 5;

    @Inject
    Imports imports;

    @Inject
    Exports exports;

    @Inject
    Reindexing reindexing;

    @Inject
    Turns turns;

    @Inject
    IndexCheck check;

    @Inject
    Journal journal;

    @Inject
    @Readiness
    Started started;

    @Inject
    Tokens tokens;

    @Inject
    CuratorToken curatorToken;

    @Inject
    SessionFactory sessions;

    @Inject
    WarmUp warmUp;

    private final List<Runnable> whenStopping = new ArrayList<>();

    /** Says what the application is to do when it stands. */
    static void setWork(Work next) {
        work = next;
    }

    /**
     * For Ctrl-C in a command: lets the work come to its next good end, then ends the process, which would otherwise wait
     * for connections that the work still holds. Does nothing before the work begins and once it is done.
     */
    static void endEarly() {
        if (!working || done.getCount() == 0)
            return;
        stopping = true;
        try {
            done.await(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.STOPPED);
    }

    /** Ends the work if the application was told to stop: what it found from then on, it found for that. */
    static void goOn() {
        if (stopping)
            throw new CommandFailed(ExitCode.STOPPED, "Stopped.");
    }

    @Override
    public int run(String... arguments) throws Exception {
        working = true;
        try {
            return work.run(this);
        } catch (Exception e) {
            if (stopping)
                return ExitCode.STOPPED;
            throw e;
        } finally {
            done.countDown();
        }
    }

    /** Has something done when the application stops, for whatever reason short of a kill. */
    void whenStopping(Runnable action) {
        whenStopping.add(action);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        whenStopping.forEach(Runnable::run);
    }
}
