package org.onrecord.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

/**
 * Who may do what only one may do at a time, over all instances that share a database. They are locks of PostgreSQL, which
 * go with the connection: an instance that dies gives up its turn. On the embedded store there is one process.
 */
@ApplicationScoped
public class Turns {

    /** What one instance does at a time. The numbers are any that nothing else locks on the database. */
    public enum Of {
        /** Two imports that match people at once would each make the same new person. */
        IMPORTING(20260301),
        /** What a merge moves, nothing may refer to anew meanwhile. */
        REFERRING(20260304),
        /** Two that drain the journal at once could replace a document by an older one. */
        DRAINING(20260302),
        /** Two that build the index anew would take it from under each other. */
        REBUILDING(20260303),
        /** Who reads announcements by their positions must never find one before those that it has read. */
        ANNOUNCING(20260305);

        private final long lock;

        Of(long lock) {
            this.lock = lock;
        }
    }

    /** What PostgreSQL says to who has waited for a lock for as long as they wanted to. */
    public static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final Logger LOG = Logger.getLogger(Turns.class);

    @Inject
    ActiveStore store;

    private final Map<Of, ReentrantLock> here = Arrays.stream(Of.values())
            .collect(Collectors.toMap(what -> what, what -> new ReentrantLock(true)));

    /**
     * Waits for a turn among instances that lasts as long as the transaction of this connection; within a process, who asks
     * has to see to it.
     *
     * @throws SQLException if it takes too long
     */
    public void awaitWithin(Connection transaction, Of what) throws SQLException {
        if (store.isEmbedded())
            return;
        giveUpIfSilent(transaction);
        try (Statement setting = transaction.createStatement()) {
            setting.execute("set local lock_timeout = '90s'");
        }
        lock(transaction, "pg_advisory_xact_lock", what);
    }

    /**
     * As {@link #awaitWithin}, without waiting.
     *
     * @return false if another instance has the turn
     */
    public boolean isGivenWithin(Connection transaction, Of what) throws SQLException {
        if (store.isEmbedded())
            return true;
        giveUpIfSilent(transaction);
        try (PreparedStatement lock = transaction.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, what.lock);
            try (ResultSet given = lock.executeQuery()) {
                given.next();
                return given.getBoolean(1);
            }
        }
    }

    /**
     * Has a transaction lose its locks, and fail, if its process is not heard of for a minute, as one that is stopped. It may
     * wait for the index that long.
     */
    public void giveUpIfSilent(Connection transaction) throws SQLException {
        if (store.isEmbedded())
            return;
        try (Statement setting = transaction.createStatement()) {
            setting.execute("set local idle_in_transaction_session_timeout = '60s'");
        }
    }

    /**
     * Does something when it is its turn, however long that takes. Those of one process wait here, where it costs no
     * connection.
     *
     * @throws IllegalStateException if the database gives no turn
     */
    public <T> T inTurn(Of what, Supplier<T> work) {
        ReentrantLock lock = here.get(what);
        lock.lock();
        try {
            return store.isEmbedded() ? work.get()
                    : amongInstances(what, connection -> lock(connection, "pg_advisory_lock", what), work);
        } finally {
            lock.unlock();
        }
    }

    /**
     * As {@link #inTurn(Of, Supplier)}, for who does not want to wait however long it takes.
     *
     * @param patience for the turn within this process, and among instances
     * @throws TurnTaken if somebody else has the turn for longer
     */
    public <T> T inTurn(Of what, Duration patience, Supplier<T> work) {
        ReentrantLock lock = here.get(what);
        long end = System.nanoTime() + patience.toNanos();
        await(lock, what, patience);
        try {
            return store.isEmbedded() ? work.get()
                    : amongInstances(what,
                            connection -> lockWithin(connection, what, Duration.ofNanos(end - System.nanoTime())), work);
        } finally {
            lock.unlock();
        }
    }

    private static void await(ReentrantLock lock, Of what, Duration patience) {
        try {
            if (!lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS))
                throw new TurnTaken(what, patience, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The patience is of a transaction, which is over then; the lock stays. */
    private static void lockWithin(Connection connection, Of what, Duration patience) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement setting = connection.createStatement()) {
            // 0 would be for ever.
            setting.execute("set local lock_timeout = '" + Math.max(1, patience.toMillis()) + "ms'");
            lock(connection, "pg_advisory_lock", what);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState()))
                throw new TurnTaken(what, patience, e);
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private interface Locking {
        void on(Connection connection) throws SQLException;
    }

    private <T> T amongInstances(Of what, Locking locking, Supplier<T> work) {
        try (Connection connection = store.connection()) {
            locking.on(connection);
            try {
                return work.get();
            } finally {
                unlock(connection, what);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database gives no turn for " + what, e);
        }
    }

    /**
     * Does something if nobody has this turn, and else nothing.
     *
     * @throws IllegalStateException if the database does not answer
     */
    public void ifFree(Of what, Runnable work) {
        if (store.isEmbedded()) {
            work.run();
            return;
        }
        try (Connection connection = store.connection()) {
            if (!tryLock(connection, what))
                return;
            try {
                work.run();
            } finally {
                unlock(connection, what);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database gives no turn for " + what, e);
        }
    }

    private static boolean tryLock(Connection connection, Of what) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, what.lock);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static void unlock(Connection connection, Of what) {
        try {
            lock(connection, "pg_advisory_unlock", what);
        } catch (SQLException e) {
            LOG.debug("The connection is broken, and the turn over with it.", e);
        }
    }

    private static void lock(Connection connection, String function, Of what) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select " + function + "(?)")) {
            statement.setLong(1, what.lock);
            statement.execute();
        }
    }
}
