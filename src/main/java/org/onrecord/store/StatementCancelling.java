package org.onrecord.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jboss.logging.Logger;
import org.onrecord.record.Deadline;
import org.postgresql.jdbc.PgConnection;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.agroal.DataSource;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Cancels the statement that a connection is at when the deadline of the thread that took the connection passes, and gives up
 * the connection if the server does not react. The thread is never interrupted: that closes the files of the embedded stores.
 */
abstract class StatementCancelling implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(StatementCancelling.class);

    private static final long AGAIN_MILLISECONDS = 100;

    /** A server that has not cancelled by then hangs: nobody is to wait for it any longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<Connection, Taken> taken = new ConcurrentHashMap<>();

    /** On H2. */
    @Singleton
    @DataSource("h2")
    static class OfEmbedded extends StatementCancelling {

        @Override
        Connection ofDriver(Connection connection) throws SQLException {
            return connection.unwrap(JdbcConnection.class);
        }

        @Override
        void cancel(Connection connection) throws SQLException {
            if (((JdbcConnection) connection).getSession() instanceof SessionLocal session)
                session.cancel();
        }

        /** It is in this process, and needs no network to hear. */
        @Override
        void abandon(Connection connection) {
            // Cancelled again and again, it ends.
        }
    }

    /** On PostgreSQL. */
    @Singleton
    @DataSource("pg")
    static class OfCluster extends StatementCancelling {

        @Override
        Connection ofDriver(Connection connection) throws SQLException {
            return connection.unwrap(PgConnection.class);
        }

        @Override
        void cancel(Connection connection) throws SQLException {
            ((PgConnection) connection).cancelQuery();
        }

        /** Who waits for its answer gets an exception of a broken connection, and the pool makes another. */
        @Override
        void abandon(Connection connection) throws SQLException {
            connection.abort(Runnable::run);
        }
    }

    /** What is in the wrapper: the pool makes a new one for each call here, and closes it after that. */
    abstract Connection ofDriver(Connection connection) throws SQLException;

    /** Cancels what a connection of the driver is at, from another thread. */
    abstract void cancel(Connection connection) throws SQLException;

    /** Gives up a connection that cannot be cancelled, from another thread. */
    abstract void abandon(Connection connection) throws SQLException;

    @Override
    public void onConnectionAcquire(Connection connection) {
        Deadline deadline = Deadline.current();
        if (deadline != null)
            unwrapped(connection).ifPresent(used -> watch(used, deadline));
    }

    private void watch(Connection used, Deadline deadline) {
        Taken use = new Taken(used, deadline);
        taken.put(used, use);
        deadline.whenPassed(use);
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        if (taken.isEmpty())
            return;
        unwrapped(connection).ifPresentOrElse(this::end, this::endClosed);
    }

    private void end(Connection used) {
        Taken use = taken.remove(used);
        if (use != null)
            use.end();
    }

    /** Which was given back cannot be told, but nobody uses any that is closed. */
    private void endClosed() {
        taken.values().stream().filter(Taken::isClosed).map(use -> use.connection).toList().forEach(this::end);
    }

    /** Empty for one that is closed, as one that was abandoned or broke is: the drivers unwrap it no more. */
    private Optional<Connection> unwrapped(Connection connection) {
        try {
            return connection.isClosed() ? Optional.empty() : Optional.of(ofDriver(connection));
        } catch (SQLException e) {
            LOG.debug("A connection broke.", e);
            return Optional.empty();
        }
    }

    /** A use of a connection by one request. After its end it cancels nothing: the connection is another's then. */
    private final class Taken implements Runnable {

        private final Connection connection;
        private final Deadline deadline;
        private boolean cancelled;
        private boolean ended;
        private long cancelledSince;

        Taken(Connection connection, Deadline deadline) {
            this.connection = connection;
            this.deadline = deadline;
        }

        /** Again and again until the connection is given back: a statement that is about to begin does not notice. */
        @Override
        public synchronized void run() {
            if (ended)
                return;
            if (!cancelled)
                cancelledSince = System.nanoTime();
            cancelled = true;
            try {
                if (System.nanoTime() - cancelledSince < PATIENCE.toNanos())
                    cancel(connection);
                else
                    abandon(connection);
            } catch (SQLException e) {
                LOG.debug("A statement cannot be cancelled.", e);
            }
            CompletableFuture.delayedExecutor(AGAIN_MILLISECONDS, TimeUnit.MILLISECONDS, Infrastructure.getDefaultExecutor())
                    .execute(this);
        }

        boolean isClosed() {
            try {
                return connection.isClosed();
            } catch (SQLException e) {
                return true;
            }
        }

        synchronized void end() {
            ended = true;
            deadline.forget(this);
            if (cancelled)
                takeCancellation();
        }

        /** If the statement had ended by itself, the next one would be cancelled: it had better be this. */
        private void takeCancellation() {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select 1");
            } catch (SQLException e) {
                LOG.debug("The cancellation of a statement came late.", e);
            }
        }
    }
}
