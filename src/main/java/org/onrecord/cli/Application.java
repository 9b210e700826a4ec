package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.Readiness;
import org.hibernate.SessionFactory;
import org.onrecord.access.CuratorToken;
import org.onrecord.access.Tokens;
import org.onrecord.ingest.Exports;
import org.onrecord.ingest.Imports;
import org.onrecord.ingest.SampleRecord;
import org.onrecord.search.Reindexing;

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

    @Inject
    Imports imports;

    @Inject
    Exports exports;

    @Inject
    SampleRecord sample;

    @Inject
    Reindexing reindexing;

    @Inject
    @Readiness
    Started started;

    @Inject
    Tokens tokens;

    @Inject
    CuratorToken curatorToken;

    @Inject
    SessionFactory sessions;

    private final List<Runnable> whenStopping = new ArrayList<>();

    /** Says what the application is to do when it stands. */
    static void setWork(Work next) {
        work = next;
    }

    /** Ends the work if the application was told to stop: what it found from then on, it found for that. */
    static void goOn() {
        if (stopping)
            throw new CommandFailed(ExitCode.STOPPED, "Stopped.");
    }

    @Override
    public int run(String... arguments) throws Exception {
        try {
            return work.run(this);
        } catch (Exception e) {
            if (stopping)
                return ExitCode.STOPPED;
            throw e;
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
