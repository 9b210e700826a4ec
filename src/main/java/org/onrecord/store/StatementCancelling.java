package org.onrecord.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jboss.logging.Logger;
import org.onrecord.record.Deadline;
import org.postgresql.PGConnection;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.agroal.DataSource;

/**
 * Cancels the statement that a connection is at when the deadline of the thread that took the connection passes. The thread
 * is never interrupted: that closes the files of the embedded stores.
 */
abstract class StatementCancelling implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(StatementCancelling.class);

    private final Map<Connection, Taken> taken = new ConcurrentHashMap<>();

    /** On H2. */
    @Singleton
    @DataSource("h2")
    static class OfEmbedded extends StatementCancelling {

        @Override
        void cancel(Connection connection) throws SQLException {
            if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session)
                session.cancel();
        }
    }

    /** On PostgreSQL. */
    @Singleton
    @DataSource("pg")
    static class OfCluster extends StatementCancelling {

        @Override
        void cancel(Connection connection) throws SQLException {
            connection.unwrap(PGConnection.class).cancelQuery();
        }
    }

    /** Cancels what a connection is at, from another thread. */
    abstract void cancel(Connection connection) throws SQLException;

    @Override
    public void onConnectionAcquire(Connection connection) {
        Deadline deadline = Deadline.current();
        if (deadline == null)
            return;
        Taken use = new Taken(connection, deadline);
        taken.put(connection, use);
        deadline.whenPassed(use);
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        Taken use = taken.remove(connection);
        if (use != null)
            use.end();
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
