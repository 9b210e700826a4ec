package org.onrecord.store.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.jdbc.Work;
import org.onrecord.store.Turns;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Brings an index that is being built up to date with what is written meanwhile: while somebody follows the journal, rows
 * stay in it after the live index has them. One process at a time follows.
 */
@ApplicationScoped
public class JournalFollower {

    /** Rows taken together; each has at most {@link JournalTable#KEYS_A_ROW} keys. */
    private static final int ROWS = 20;

    /** To load and write them. */
    private static final int TIMEOUT_SECONDS = 180;

    /** While somebody waits for the lock of a table, all others who write wait behind them. */
    private static final String PATIENCE = "2s";
    private static final long PAUSE_MILLISECONDS = 1_000;

    /** Longer than one batch of an import may take, for which nothing else can be done than to wait. */
    private static final long END_NANOS = TimeUnit.MINUTES.toNanos(15);

    /** Somebody is writing for longer than others can be kept waiting. */
    private static final class Busy extends RuntimeException {
        Busy(SQLException locked) {
            super("Others have been writing to the record without a pause for a quarter of an hour. Run it again.", locked);
        }
    }

    @Inject
    SessionFactory sessions;

    /** What is committed from now on is kept; what somebody kept who has died is not. */
    public void begin(String name) {
        onTable(journal -> {
            journal.unfollow();
            journal.deleteKept();
            journal.follow(name);
        });
    }

    /** Nothing is kept any longer. */
    public void end() {
        onTable(journal -> {
            journal.unfollow();
            journal.deleteKept();
        });
    }

    /**
     * Writes some of what the live index has since, as it is now, to the index of this process.
     *
     * @return whether there was any
     */
    public boolean bringIn() {
        return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(() -> bringIn(sessions.getCurrentSession()));
    }

    /** As {@link #bringIn()}, documents that it misses whatever the journal has. */
    public void bringIn(DocumentKind kind, List<Long> keys) {
        QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS)
                .run(() -> CurrentDocuments.write(sessions.getCurrentSession(), kind, keys));
    }

    /**
     * Writes all that is left and does something while nobody writes to the record, nor to any index: what is noted in the
     * journal and not written by then is written afterwards.
     *
     * @param before done first, which may take a while
     * @param work done if nobody has written meanwhile
     * @throws RuntimeException if others write for too long
     */
    public void last(Runnable before, Runnable work) {
        for (long end = System.nanoTime() + END_NANOS;; pause())
            try {
                QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> alone(before, work));
                return;
            } catch (Busy e) {
                if (System.nanoTime() > end)
                    throw e;
                while (bringIn())
                    continue;
            }
    }

    private void alone(Runnable before, Runnable work) {
        Session session = sessions.getCurrentSession();
        session.doWork(JournalFollower::lockOut);
        while (bringIn(session))
            continue;
        before.run();
        session.doWork(JournalFollower::checkLocked);
        work.run();
    }

    /** Waits for all transactions that have changed the journal, or hold rows of it, and keeps others waiting. */
    private static void lockOut(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '" + PATIENCE + "'");
            statement.execute("lock table index_journal in exclusive mode");
        } catch (SQLException e) {
            if (Turns.LOCK_NOT_AVAILABLE.equals(e.getSQLState()))
                throw new Busy(e);
            throw e;
        }
    }

    /** Fails where the transaction is over, and its lock with it: its time was up, or the database was started again. */
    private static void checkLocked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLISECONDS));
    }

    private static boolean bringIn(Session session) {
        List<JournalRow> rows = session.doReturningWork(connection -> new JournalTable(connection).kept(ROWS));
        Map<DocumentKind, Set<Long>> keys = new EnumMap<>(DocumentKind.class);
        rows.forEach(row -> keys.computeIfAbsent(row.kind(), kind -> new TreeSet<>()).addAll(row.keys()));
        keys.forEach((kind, ofKind) -> CurrentDocuments.write(session, kind, List.copyOf(ofKind)));
        session.doWork(connection -> new JournalTable(connection).delete(rows.stream().map(JournalRow::id).toList()));
        return !rows.isEmpty();
    }

    private interface TableWork {
        void on(JournalTable journal) throws SQLException;
    }

    private void onTable(TableWork work) {
        Work onConnection = connection -> work.on(new JournalTable(connection));
        QuarkusTransaction.requiringNew().run(() -> sessions.getCurrentSession().doWork(onConnection));
    }
}
