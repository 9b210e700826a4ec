package org.onrecord.store.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.onrecord.store.ActiveStore;
import org.onrecord.store.Turns;
import org.onrecord.store.journal.Drainer.Outcome;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * The journal of the index, for all who write to the record. Hibernate Search notes by itself what is changed through its
 * entities; whoever changes documents otherwise notes their keys. After the commit, {@link #settle()} has the index written;
 * what it cannot be written for stays noted, and every instance looks after it.
 */
@ApplicationScoped
public class Journal {

    private static final long FIRST_PAUSE_MILLISECONDS = 1_000;
    private static final long LONGEST_PAUSE_MILLISECONDS = 60_000;
    private static final long WATCH_MILLISECONDS = 1_000;
    private static final long TIDY_SECONDS = 60;
    private static final long PUT_OFF_MILLISECONDS = 50;
    private static final int SECONDS_TO_END = 10;
    private static final int AFTER_THE_STORE = 2;

    private static final Logger LOG = Logger.getLogger(Journal.class);

    @Inject
    Drainer drainer;

    @Inject
    ActiveStore store;

    @Inject
    Turns turns;

    @Inject
    IndexSettling index;

    @Inject
    JournalFollower follower;

    @ConfigProperty(name = "onrecord.index.patience")
    Duration patience;

    @ConfigProperty(name = "onrecord.serving", defaultValue = "false")
    boolean serving;

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
        Thread drains = new Thread(task, "index-journal");
        drains.setDaemon(true);
        return drains;
    });

    /** What is asked of the next time that the journal is drained; null if nobody asked. Guarded by this. */
    private CompletableFuture<Outcome> next;
    private long pause = FIRST_PAUSE_MILLISECONDS;
    private long notBefore = System.nanoTime();

    /**
     * Notes documents that the transaction of a session changes.
     *
     * @param keys primary keys of the records; what is no longer in the record is to leave the index
     */
    public static void note(Session session, DocumentKind kind, Collection<Long> keys) {
        session.doWork(connection -> new JournalTable(connection).insert(kind, keys));
    }

    /**
     * Has the index written for all that is committed, and waits for that, but not for long.
     *
     * @return whether searches show all of it; else it stays noted
     */
    public boolean settle() {
        return settle(patience);
    }

    /** How long {@link #settle()} waits at most. */
    public Duration patience() {
        return patience;
    }

    /** As {@link #settle()}, with another patience. */
    public boolean settle(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        Outcome outcome = await(drainIn(0), end);
        while (outcome == Outcome.PUT_OFF && System.nanoTime() < end)
            outcome = await(drainIn(PUT_OFF_MILLISECONDS), end);
        return outcome == Outcome.DONE;
    }

    private static Outcome await(CompletableFuture<Outcome> asked, long end) {
        try {
            return asked.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return Outcome.STALLED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.STALLED;
        }
    }

    /** For one import, which writes the documents of what it adds by itself. */
    public NewDocuments newDocuments() {
        return new NewDocuments(store, turns, index);
    }

    /** Has the index written for all that is committed, without waiting. */
    public void wake() {
        drainIn(0);
    }

    /** All who ask before it begins share one time: what they committed is written together. */
    private synchronized CompletableFuture<Outcome> drainIn(long milliseconds) {
        if (next != null)
            return next;
        next = new CompletableFuture<>();
        try {
            thread.schedule(this::drain, milliseconds, TimeUnit.MILLISECONDS);
            return next;
        } catch (RejectedExecutionException stopping) {
            CompletableFuture<Outcome> never = next;
            next = null;
            never.complete(Outcome.STALLED);
            return never;
        }
    }

    private void drain() {
        CompletableFuture<Outcome> asked;
        synchronized (this) {
            asked = next;
            next = null;
        }
        Outcome outcome = drainer.drain();
        rest(outcome);
        if (asked != null)
            asked.complete(outcome);
    }

    /** What stands still is tried less and less often, until somebody commits something. */
    private void rest(Outcome outcome) {
        if (outcome != Outcome.STALLED) {
            pause = FIRST_PAUSE_MILLISECONDS;
            return;
        }
        notBefore = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pause);
        pause = Math.min(LONGEST_PAUSE_MILLISECONDS, pause * 2);
    }

    /** A service looks after what others have left: instances that died, and what is due again. */
    void watch(@Observes @Priority(AFTER_THE_STORE) StartupEvent event) {
        if (!serving)
            return;
        thread.scheduleWithFixedDelay(this::lookAfter, 0, WATCH_MILLISECONDS, TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(this::tidy, TIDY_SECONDS, TIDY_SECONDS, TimeUnit.SECONDS);
    }

    private void lookAfter() {
        if (System.nanoTime() - notBefore < 0)
            return;
        try {
            if (read(JournalTable::hasDue))
                drain();
        } catch (IllegalStateException e) {
            LOG.debug("The database does not answer.", e);
        }
    }

    /** A build of the index that was killed has left the journal growing: one that lives has its turn. */
    void tidy() {
        try {
            if (!store.isEmbedded() && read(JournalTable::isFollowed))
                turns.ifFree(Turns.Of.REBUILDING, follower::end);
        } catch (RuntimeException e) {
            LOG.debug("The database does not answer.", e);
        }
    }

    /** Lets what it is at end: to interrupt it would close the files of the embedded stores. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS))
            LOG.info("The index does not answer; the journal has what it lacks.");
    }

    /** How far the index is behind. */
    public IndexLag lag() {
        return read(JournalTable::lag);
    }

    /** The primary keys of the records whose documents wait. */
    public Set<Long> waiting(DocumentKind kind) {
        return read(journal -> journal.waiting().stream().filter(row -> row.kind() == kind)
                .flatMap(row -> row.keys().stream()).collect(Collectors.toSet()));
    }

    private interface Reading<T> {
        T from(JournalTable journal) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = store.connection()) {
            return reading.from(new JournalTable(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("the journal of the index cannot be read", e);
        }
    }
}
