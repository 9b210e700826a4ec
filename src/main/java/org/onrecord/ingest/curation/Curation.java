package org.onrecord.ingest.curation;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.onrecord.ingest.Renderings;
import org.onrecord.record.Claim;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Statement;

/** Whether what was found is right: in one transaction with its history, shown by search once it returns. */
@ApplicationScoped
public class Curation {

    private static final Map<RecordKind, Class<? extends RecordEntity>> DECIDED = Map.of(RecordKind.QUOTATION, Quotation.class,
            RecordKind.PERSON, Person.class, RecordKind.ORGANIZATION, Organization.class, RecordKind.MEETING, Meeting.class,
            RecordKind.CLAIM, Claim.class);

    @Inject
    CurationTransaction transaction;

    /**
     * Accepts something; a quotation with its statement.
     *
     * @param kind what it is: a quotation, person, organization, meeting or claim
     * @param key its primary key
     * @param actor who decides
     * @param reason why, or null
     * @throws CurationRefused if it is not in the record
     */
    public void confirm(RecordKind kind, long key, String actor, String reason) {
        decide(kind, key, HistoryAction.CONFIRMED, ReviewStatus.CONFIRMED, actor, reason);
    }

    /**
     * Finds something wrong. Where the words of a quotation stood for the statement, those of the next quotation do; a
     * statement without any other is rejected with it.
     *
     * @param kind what it is: a quotation, person, organization, meeting or claim
     * @param key its primary key
     * @param actor who decides
     * @param reason why, or null
     * @throws CurationRefused if it is not in the record
     */
    public void reject(RecordKind kind, long key, String actor, String reason) {
        decide(kind, key, HistoryAction.REJECTED, ReviewStatus.REJECTED, actor, reason);
    }

    private void decide(RecordKind kind, long key, HistoryAction action, ReviewStatus status, String actor, String reason) {
        transaction.run(action, actor, reason, act -> {
            RecordEntity subject = kind == RecordKind.QUOTATION
                    ? CurationTransaction.lockedWithStatement(act.session(), key)
                    : CurationTransaction.locked(act.session(), DECIDED.get(kind), key);
            // Nothing to decide, and nothing to write down, where a curator decided so before.
            if (subject.getReviewStatus() == status && isDecided(act.session(), key, action))
                return null;
            set(act, subject, status);
            if (subject instanceof Quotation quotation)
                decideStatement(act, quotation, status);
            return null;
        });
    }

    private static boolean isDecided(Session session, long key, HistoryAction action) {
        return session.createSelectionQuery("select count(*) from HistoryEntry h where h.record = :key and h.action = :action",
                Long.class).setParameter("key", key).setParameter("action", action).getSingleResult() > 0;
    }

    private static void set(Act act, RecordEntity subject, ReviewStatus status) {
        act.on(subject, "reviewStatus", subject.getReviewStatus().name(), status.name());
        subject.setReviewStatus(status);
    }

    private static void decideStatement(Act act, Quotation quotation, ReviewStatus status) {
        Statement statement = quotation.getStatement();
        Optional<Quotation> best = statement.representative().getReviewStatus() != ReviewStatus.REJECTED
                ? Optional.of(statement.representative())
                : statement.getQuotations().stream().filter(q -> q.getReviewStatus() != ReviewStatus.REJECTED).findFirst();
        if (best.isPresent() && best.get() != statement.representative())
            represent(statement, best.get());
        if (statement.getReviewStatus() != status && (status == ReviewStatus.CONFIRMED || best.isEmpty())) {
            act.recorded().decided(statement, statement.getReviewStatus());
            set(act, statement, status);
        }
        // The index has the quotation within its statement, which must count as changed whatever of it did.
        statement.setUpdatedAt(act.at());
        Search.session(act.session()).indexingPlan().addOrUpdate(statement);
    }

    private static void represent(Statement statement, Quotation quotation) {
        statement.getQuotations().forEach(other -> other.setRepresentative(other == quotation));
        Renderings.readAll(statement);
    }
}
