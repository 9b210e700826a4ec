package org.onrecord.ingest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.HistoryEntry;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Statement;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What curators decide about what was found: in one transaction with its history, shown by search once it returns. */
@ApplicationScoped
public class Curation {

    @Inject
    SessionFactory sessions;

    /**
     * Accepts a quotation, and with it its statement.
     *
     * @param quotation its primary key
     * @param actor who decides
     * @param reason why, or null
     * @return whether it is in the record
     */
    public boolean confirm(long quotation, String actor, String reason) {
        return decide(quotation, ReviewStatus.CONFIRMED, (session, q) -> {
            Decision decision = new Decision(session, HistoryAction.CONFIRMED, ReviewStatus.CONFIRMED, actor, reason);
            decision.on(q);
            decision.on(q.getStatement());
            if (q.getStatement().representative().getReviewStatus() == ReviewStatus.REJECTED)
                represent(q.getStatement(), q);
        });
    }

    /**
     * Finds a quotation wrong. Where its words stood for the statement, those of the next quotation do; a statement without
     * any other is rejected with it.
     *
     * @param quotation its primary key
     * @param actor who decides
     * @param reason why, or null
     * @return whether it is in the record
     */
    public boolean reject(long quotation, String actor, String reason) {
        return decide(quotation, ReviewStatus.REJECTED, (session, q) -> {
            Decision decision = new Decision(session, HistoryAction.REJECTED, ReviewStatus.REJECTED, actor, reason);
            decision.on(q);
            Optional<Quotation> next = q.getStatement().getQuotations().stream()
                    .filter(other -> other.getReviewStatus() != ReviewStatus.REJECTED).findFirst();
            if (next.isEmpty())
                decision.on(q.getStatement());
            else if (q.getStatement().representative() == q)
                represent(q.getStatement(), next.get());
        });
    }

    private interface Change {
        void make(Session session, Quotation quotation);
    }

    private boolean decide(long key, ReviewStatus status, Change change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Session session = sessions.getCurrentSession();
            Search.session(session).indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync());
            Quotation quotation = session.find(Quotation.class, key);
            if (quotation == null)
                return false;
            // Nothing to decide, and nothing to write down, where it was decided so before.
            if (quotation.getReviewStatus() == status)
                return true;
            change.make(session, quotation);
            // The index has the quotation within its statement, which must count as changed whatever of it did.
            quotation.getStatement().setUpdatedAt(now());
            Search.session(session).indexingPlan().addOrUpdate(quotation.getStatement());
            return true;
        });
    }

    /** As precise as both databases keep it. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static void represent(Statement statement, Quotation quotation) {
        statement.getQuotations().forEach(other -> other.setRepresentative(other == quotation));
        Renderings.readAll(statement);
    }

    private record Decision(Session session, HistoryAction action, ReviewStatus status, String actor, String reason) {

        /** Not where the subject has that status already. */
        void on(RecordEntity subject) {
            if (subject.getReviewStatus() == status)
                return;
            Instant now = now();
            session.persist(HistoryEntry.of(subject, now, actor, action, "reviewStatus",
                    subject.getReviewStatus().name(), status.name(), reason));
            subject.setReviewStatus(status);
            subject.setUpdatedAt(now);
        }
    }
}
