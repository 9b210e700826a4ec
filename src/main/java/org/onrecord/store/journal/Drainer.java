package org.onrecord.store.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;
import org.onrecord.store.ActiveStore;
import org.onrecord.store.Outage;
import org.onrecord.store.Turns;
import org.onrecord.store.journal.DocumentWriter.Document;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Writes to the index what the journal has, in pieces, a transaction each: locks rows, loads their records as they are now,
 * writes their documents, waits until they are durable and found, and removes the rows. One drainer works at a time, over
 * all instances, so that no document is ever replaced by an older one. Beside it, imports write the documents of what they
 * have just added, and have those rows locked (see {@link NewDocuments}): what shares a record with such a row waits.
 */
@ApplicationScoped
class Drainer {

    /** Rows locked together. */
    private static final int ROWS = 200;

    /** Documents written together, but for those of the last row. */
    private static final int DOCUMENTS = 2_000;

    /** To load, and to wait as long. */
    private static final int TIMEOUT_SECONDS = 180;

    private static final Logger LOG = Logger.getLogger(Drainer.class);

    @Inject
    SessionFactory sessions;

    @Inject
    ActiveStore store;

    @Inject
    Turns turns;

    @Inject
    IndexSettling index;

    /** Whose documents the transaction that is under way has sent to the index. Of the one that drains. */
    private List<JournalRow> sent = List.of();

    /** What came of the rows that were due, the worst last. */
    enum Outcome {
        /** All of them are in the index, but for what it had refused before; or there were none. */
        DONE,
        /** Some wait for what an import is writing. */
        PUT_OFF,
        /** The index refused some, which are due again later. */
        REFUSED,
        /** The index takes nothing, or the database does not answer: all is as it was. */
        STALLED
    }

    private record Step(Outcome outcome, boolean last) {
    }

    /** Writes all that is due. Never fails. */
    synchronized Outcome drain() {
        Outcome worst = Outcome.DONE;
        Step step;
        do {
            step = next();
            if (step.outcome.compareTo(worst) > 0)
                worst = step.outcome;
        } while (!step.last);
        return worst;
    }

    private Step next() {
        try {
            return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(this::step);
        } catch (RuntimeException e) {
            LOG.warnf("The index lags: the journal cannot be worked off (%s). It will be tried again.", e);
            LOG.debug("The journal cannot be worked off.", e);
            noteAgain();
            return new Step(Outcome.STALLED, true);
        } finally {
            sent = List.of();
        }
    }

    /**
     * A process that was stopped for a while had lost its turn, and may have replaced what another has written since; and of
     * what it sent, the search server may yet carry out some.
     */
    private void noteAgain() {
        if (sent.isEmpty() || store.isEmbedded())
            return;
        try {
            QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> sessions.getCurrentSession()
                    .doWork(connection -> noteAgain(new JournalTable(connection))));
        } catch (RuntimeException e) {
            LOG.warnf(
                    "What was written to the index last may be older than what others wrote (%s); `reindex --check` finds it.",
                    e);
        }
    }

    private void noteAgain(JournalTable journal) throws SQLException {
        journal.again(sent);
        journal.echo(keys(sent));
    }

    private Step step() {
        Session session = sessions.getCurrentSession();
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.setDefaultReadOnly(true);
        Piece piece = session.doReturningWork(this::lock);
        if (piece.free.isEmpty())
            return new Step(piece.putOff ? Outcome.PUT_OFF : Outcome.DONE, true);
        Outcome outcome = write(session, piece.free);
        if (outcome == Outcome.DONE && piece.putOff)
            outcome = Outcome.PUT_OFF;
        return new Step(outcome, piece.last || outcome == Outcome.STALLED);
    }

    /**
     * The oldest rows that are due.
     *
     * @param free those to be written
     * @param putOff whether there are others among them, which share a record with a row that somebody else has locked
     * @param last whether there are none after them
     */
    private record Piece(List<JournalRow> free, boolean putOff, boolean last) {
    }

    private Piece lock(Connection connection) throws SQLException {
        turns.awaitWithin(connection, Turns.Of.DRAINING);
        JournalTable journal = new JournalTable(connection);
        List<JournalRow> locked = journal.lockDue(ROWS);
        if (locked.isEmpty())
            return new Piece(locked, false, true);
        List<Long> own = locked.stream().map(JournalRow::id).toList();
        Set<Document> taken = new HashSet<>();
        journal.othersDue(Collections.max(own), own).forEach(row -> taken.addAll(documents(row)));
        List<JournalRow> free = locked.stream().filter(row -> documents(row).stream().noneMatch(taken::contains)).toList();
        List<JournalRow> first = first(alike(free));
        return new Piece(first, free.size() < locked.size(), locked.size() < ROWS && first.size() == free.size());
    }

    /** Those at the beginning that are all news, all refused, or all told once more. */
    private static List<JournalRow> alike(List<JournalRow> rows) {
        return rows.stream().takeWhile(row -> row.isNews() == rows.get(0).isNews()
                && row.isRefused() == rows.get(0).isRefused()).toList();
    }

    private static List<JournalRow> first(List<JournalRow> rows) {
        int documents = 0;
        for (int i = 0; i < rows.size(); i++) {
            documents += rows.get(i).keys().size();
            if (documents >= DOCUMENTS)
                return rows.subList(0, i + 1);
        }
        return rows;
    }

    private static List<Document> documents(JournalRow row) {
        return row.keys().stream().map(key -> new Document(row.kind(), key)).toList();
    }

    private static Map<DocumentKind, Set<Long>> keys(List<JournalRow> rows) {
        Map<DocumentKind, Set<Long>> keys = new EnumMap<>(DocumentKind.class);
        rows.forEach(row -> keys.computeIfAbsent(row.kind(), kind -> new TreeSet<>()).addAll(row.keys()));
        return keys;
    }

    private Outcome write(Session session, List<JournalRow> rows) {
        Map<DocumentKind, Set<Long>> keys = keys(rows);
        DocumentWriter writer = new DocumentWriter(session);
        sent = rows;
        boolean news = rows.get(0).isNews();
        keys.forEach((kind, ofKind) -> send(session, kind, ofKind, rows.get(0).isRefused(), writer));
        writer.completion(DocumentWriter.PATIENCE_SECONDS).join();
        if (!store.isEmbedded())
            session.doWork(connection -> new JournalTable(connection).echo(writer.unanswered()));
        Set<Document> failed = writer.failed();
        if (!failed.isEmpty())
            LOG.warnf("The index refused %d of %d documents (%s); they will be tried again.", failed.size(), writer.size(),
                    writer.failure());
        if (failed.size() == writer.size() && isAway(writer.failure()))
            return Outcome.STALLED;
        if (!isSettled(keys.keySet()))
            return Outcome.STALLED;
        session.doWork(connection -> finish(new JournalTable(connection), rows, failed));
        // That it refuses once more what it refused before is no news to who has just committed something else.
        return failed.isEmpty() || !news ? Outcome.DONE : Outcome.REFUSED;
    }

    /** Where it is not, all stays noted, and so does what is to be written once more. */
    private boolean isSettled(Set<DocumentKind> kinds) {
        try {
            index.settle(kinds);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("The index lags: what it was told is not durable, or not found yet (%s). It will be tried again.", e);
            LOG.debug("The index cannot be settled.", e);
            return false;
        }
    }

    /** @param alone whether each is loaded by itself, so that one that cannot be takes no others along */
    private static void send(Session session, DocumentKind kind, Set<Long> keys, boolean alone, DocumentWriter writer) {
        if (alone)
            keys.forEach(key -> CurrentDocuments.send(session, kind, List.of(key), writer));
        else
            CurrentDocuments.send(session, kind, List.copyOf(keys), writer);
    }

    /** @param failure null where no answer came */
    private static boolean isAway(Throwable failure) {
        return failure == null || Outage.of(failure).isPresent();
    }

    private static void finish(JournalTable journal, List<JournalRow> rows, Set<Document> failed) throws SQLException {
        journal.done(rows.stream().map(JournalRow::id).toList());
        for (JournalRow row : rows)
            journal.retry(row, row.keys().stream().filter(key -> failed.contains(new Document(row.kind(), key))).toList());
    }
}
