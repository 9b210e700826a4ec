package org.onrecord.ingest.curation;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.onrecord.ingest.curation.CurationRefused.Reason;
import org.onrecord.record.RecordEntity;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Runs a decision: all of it or nothing, and shown by search when it returns. */
@ApplicationScoped
class CurationTransaction {

    /** A merge may move a hundred thousand rows. */
    private static final int TIMEOUT_SECONDS = 600;

    @Inject
    SessionFactory sessions;

    <T> T run(Function<Session, T> change) {
        return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(() -> {
            Session session = sessions.getCurrentSession();
            Search.session(session).indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync());
            return change.apply(session);
        });
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

    /** Both of two, locked always in one order, so that two curators who merge the same two do not wait for each other. */
    static <E extends RecordEntity> void lockBoth(Session session, Class<E> kind, long one, long other) {
        locked(session, kind, Math.min(one, other));
        locked(session, kind, Math.max(one, other));
    }
}
