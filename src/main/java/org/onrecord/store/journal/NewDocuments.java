package org.onrecord.store.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.onrecord.record.RecordEntity;
import org.onrecord.store.ActiveStore;
import org.onrecord.store.Turns;

import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * Writes documents of what an import has just added from the entities at hand, one batch while the next one is written to
 * the database. A batch is noted in the journal by its transaction like any change. Its rows are then locked until the index
 * has it, so that no drainer loads it all again, or writes something newer that this would replace; what a drainer has
 * locked first is left to it. Where the index refuses anything, and after a kill, the rows are there and the drainer's.
 */
public final class NewDocuments {

    private static final Logger LOG = Logger.getLogger(NewDocuments.class);

    private final ActiveStore store;
    private final Turns turns;
    private final IndexSettling index;
    private CompletableFuture<Boolean> last = CompletableFuture.completedFuture(true);
    private volatile boolean taken = true;

    NewDocuments(ActiveStore store, Turns turns, IndexSettling index) {
        this.store = store;
        this.turns = turns;
        this.index = index;
    }

    /**
     * What one transaction adds. Used by one thread.
     */
    public static final class Added {

        private final List<RecordEntity> entities = new ArrayList<>();
        private final List<Long> rows = new ArrayList<>();

        /**
         * Notes what the index has to be told of entities of one class; nothing where they have no documents of their own.
         *
         * @param ofOneClass written to the database already, in the transaction of the session
         */
        public void add(Session session, List<?> ofOneClass) {
            Optional<DocumentKind> kind = DocumentKind.of(ofOneClass.get(0).getClass());
            if (kind.isEmpty())
                return;
            List<RecordEntity> news = ofOneClass.stream().map(RecordEntity.class::cast).toList();
            entities.addAll(news);
            session.doWork(connection -> rows.addAll(
                    new JournalTable(connection).insert(kind.get(), news.stream().map(RecordEntity::getId).toList())));
        }
    }

    /**
     * Begins to write documents, once those before are written. To be called right after the commit.
     *
     * @param session that the entities are of, still open
     */
    public void write(Session session, Added added) {
        await();
        // What the index has once refused it had better not be asked for with each batch.
        if (!taken || added.rows.isEmpty())
            return;
        Connection connection = null;
        try {
            connection = store.connection();
            connection.setAutoCommit(false);
            turns.giveUpIfSilent(connection);
            send(session, added, connection);
        } catch (SQLException | RuntimeException e) {
            leave(connection, e);
        }
    }

    private void send(Session session, Added added, Connection connection) throws SQLException {
        List<JournalRow> locked = new JournalTable(connection).lock(added.rows);
        Map<Long, RecordEntity> byKey = new TreeMap<>();
        added.entities.forEach(entity -> byKey.put(entity.getId(), entity));
        DocumentWriter writer = new DocumentWriter(session);
        Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
        try {
            for (JournalRow row : locked) {
                kinds.add(row.kind());
                row.keys().forEach(key -> writer.write(row.kind(), byKey.get(key)));
                stay(connection);
            }
        } catch (SQLException lost) {
            again(locked, writer);
            throw lost;
        }
        last = writer.completion(DocumentWriter.PATIENCE_SECONDS).thenApplyAsync(sent -> end(connection, locked, kinds, writer),
                Infrastructure.getDefaultExecutor());
    }

    /** An index that takes them slowly would have the database believe that this process is gone, and its locks with it. */
    private static void stay(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    private boolean end(Connection connection, List<JournalRow> rows, Collection<DocumentKind> kinds, DocumentWriter writer) {
        try {
            stay(connection);
            if (!writer.failed().isEmpty())
                throw new IllegalStateException("the index refused " + writer.failed().size() + " documents",
                        writer.failure());
            if (!kinds.isEmpty())
                index.keep(kinds);
            new JournalTable(connection).done(rows.stream().map(JournalRow::id).toList());
            connection.commit();
            connection.close();
            return true;
        } catch (SQLException | RuntimeException e) {
            leave(connection, e);
            again(e instanceof SQLException ? rows : List.of(), writer);
            return false;
        }
    }

    /**
     * What was sent may be older than what a drainer wrote: after the locks were lost, or where the search server carries it
     * out after all.
     *
     * @param rows whose locks may have been lost
     */
    private void again(List<JournalRow> rows, DocumentWriter writer) {
        if (store.isEmbedded())
            return;
        try (Connection connection = store.connection()) {
            JournalTable journal = new JournalTable(connection);
            journal.again(rows);
            journal.echo(writer.unanswered());
        } catch (SQLException e) {
            LOG.warn("Documents of an import may have replaced newer ones; `reindex --check` finds them.", e);
        }
    }

    private void leave(Connection connection, Exception reason) {
        taken = false;
        LOG.warnf("The index lags behind an import (%s); it will be brought up to date.", reason);
        LOG.debug("The documents of an import cannot be written.", reason);
        if (connection == null)
            return;
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            LOG.debug("The connection is broken.", e);
        }
    }

    /** Waits until the index has what was written, durable, not yet found by searches, or has refused it. */
    public void await() {
        await(Duration.ofSeconds(2 * DocumentWriter.PATIENCE_SECONDS));
    }

    /** As {@link #await()}, for so long at most. */
    public void await(Duration atMost) {
        try {
            if (!last.get(atMost.toMillis(), TimeUnit.MILLISECONDS))
                taken = false;
        } catch (TimeoutException | ExecutionException e) {
            taken = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            taken = false;
        }
    }
}
