package org.onrecord.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
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
 * Cancels the statement that a connection is at when the deadline of the thread that took the connection passes. The thread
 * is never interrupted: that closes the files of the embedded stores.
 */
abstract class StatementCancelling implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(StatementCancelling.class);

    private static final long AGAIN_MILLISECONDS = 100;

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
    }

    /** What is in the wrapper: the pool makes a new one for each call here, and closes it after that. */
    abstract Connection ofDriver(Connection connection) throws SQLException;

    /** Cancels what a connection of the driver is at, from another thread. */
    abstract void cancel(Connection connection) throws SQLException;

    @Override
    public void onConnectionAcquire(Connection connection) {
        Deadline deadline = Deadline.current();
        if (deadline == null)
            return;
        Connection used = unwrapped(connection);
        Taken use = new Taken(used, deadline);
        taken.put(used, use);
        deadline.whenPassed(use);
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        Taken use = taken.isEmpty() ? null : taken.remove(unwrapped(connection));
        if (use != null)
            use.end();
    }

    private Connection unwrapped(Connection connection) {
        try {
            return ofDriver(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the pool has connections of another driver", e);
        }
    }

    /** A use of a connection by one request. After its end it cancels nothing: the connection is another's then. */
    private final class Taken implements Runnable {

        private final Connection connection;
        private final Deadline deadline;
        private boolean cancelled;
        private boolean ended;

        Taken(Connection connection, Deadline deadline) {
            this.connection = connection;
            this.deadline = deadline;
        }

        /** Again and again until the connection is given back: a statement that is about to begin does not notice. */
        @Override
        public synchronized void run() {
            if (ended)
                return;
            cancelled = true;
            try {
                cancel(connection);
            } catch (SQLException e) {
                LOG.debug("A statement cannot be cancelled.", e);
            }
            CompletableFuture.delayedExecutor(AGAIN_MILLISECONDS, TimeUnit.MILLISECONDS, Infrastructure.getDefaultExecutor())
                    .execute(this);
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
