package org.onrecord.ingest.curation;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.onrecord.ingest.curation.CurationRefused.Reason;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.Statement;
import org.onrecord.store.Deadlock;
import org.onrecord.store.feed.RecordedStatements;
import org.onrecord.store.feed.StatementFeed;
import org.onrecord.store.journal.IndexBehind;
import org.onrecord.store.journal.Journal;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Runs a decision: all of it or nothing, and shown by search, and announced, when it returns. Where the index does not take it
 * in time, it stands all the same, and {@link IndexBehind} is fired.
 */
@ApplicationScoped
class CurationTransaction {

    /** A merge may move a hundred thousand rows. */
    private static final int TIMEOUT_SECONDS = 600;

    @Inject
    SessionFactory sessions;

    @Inject
    StatementFeed feed;

    @Inject
    Journal journal;

    @Inject
    Event<IndexBehind> behind;

    /**
     * @param action what most of the entries of the history call it
     * @param actor who decides
     * @param reason why, or null
     * @param change makes it so
     * @return what the change returns
     */
    <T> T run(HistoryAction action, String actor, String reason, Function<Act, T> change) {
        try {
            return once(action, actor, reason, change);
        } catch (RuntimeException e) {
            if (!Deadlock.isCauseOf(e))
                throw e;
            return once(action, actor, reason, change);
        }
    }

    private <T> T once(HistoryAction action, String actor, String reason, Function<Act, T> change) {
        RecordedStatements recorded = new RecordedStatements();
        T result = QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(() -> {
            Session session = sessions.getCurrentSession();
            T made = change.apply(Act.now(session, recorded, action, actor, reason));
            feed.note(session, recorded.list());
            return made;
        });
        if (journal.settle())
            feed.announce(recorded.list());
        else
            behind.fire(new IndexBehind());
        return result;
    }

    /**
     * Something that is to be changed, locked against other curators.
     *
     * @throws CurationRefused if it is not in the record
     */
    static <E extends RecordEntity> E locked(Session session, Class<E> kind, long key) {
        E found = session.find(kind, key, LockModeType.PESSIMISTIC_WRITE);
        if (found == null)
            throw new CurationRefused(Reason.NOT_FOUND, "It is not in the record.");
        return found;
    }

    /**
     * A quotation and its statement, locked: the statement first, as whoever changes several of its quotations does, so that
     * two of them do not wait for each other.
     *
     * @throws CurationRefused if it is not in the record
     */
    static Quotation lockedWithStatement(Session session, long quotation) {
        Long before = null;
        for (Long key = statementOf(session, quotation); key != null && !key.equals(before); key = statementOf(session,
                quotation)) {
            session.find(Statement.class, key, LockModeType.PESSIMISTIC_WRITE);
            before = key;
        }
        return locked(session, Quotation.class, quotation);
    }

    /** Whoever held the lock may have moved it meanwhile. Null if it is not in the record. */
    private static Long statementOf(Session session, long quotation) {
        return session.createSelectionQuery("select q.statement.id from Quotation q where q.id = :quotation", Long.class)
                .setParameter("quotation", quotation).uniqueResult();
    }

    /** Both of two, locked always in one order, so that two curators who merge the same two do not wait for each other. */
    static <E extends RecordEntity> void lockBoth(Session session, Class<E> kind, long one, long other) {
        locked(session, kind, Math.min(one, other));
        locked(session, kind, Math.max(one, other));
    }
}
