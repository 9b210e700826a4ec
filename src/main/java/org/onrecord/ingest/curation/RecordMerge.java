package org.onrecord.ingest.curation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.onrecord.ingest.curation.CurationRefused.Reason;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;
import org.onrecord.store.DependentDocuments;
import org.onrecord.store.Turns;
import org.onrecord.store.journal.DocumentKind;

/** That two people, bodies or meetings of the record are one. */
@ApplicationScoped
public class RecordMerge {

    @Inject
    CurationTransaction transaction;

    @Inject
    Turns turns;

    /**
     * Makes one record of two: all that refers to the first refers to the second, which takes over what it does not know
     * itself, and answers under both ids. The second is as much reviewed as the better of the two.
     *
     * @param kind of both: a person, an organization or a meeting
     * @param merged primary key of the record that ceases to be one of its own
     * @param kept primary key of the record that stays
     * @param actor who decides
     * @param reason why, or null
     * @throws CurationRefused if one is not in the record, both are one, or one stands above or before the other
     */
    public void merge(RecordKind kind, long merged, long kept, String actor, String reason) {
        if (merged == kept)
            throw new CurationRefused(Reason.SAME_RECORD, "It cannot be merged with itself.");
        MergeKind ofKind = MergeKind.valueOf(kind.name());
        // An import that is under way waits with its next batch: nothing refers to the merged record anew.
        turns.inTurn(Turns.Of.REFERRING, () -> transaction.run(HistoryAction.MERGED, actor, reason,
                act -> merge(act, ofKind, merged, kept)));
    }

    private static Void merge(Act act, MergeKind kind, long merged, long kept) {
        Session session = act.session();
        CurationTransaction.lockBoth(session, kind.entity(), merged, kept);
        requireApart(session.find(kind.entity(), merged), session.find(kind.entity(), kept));
        unlink(session.find(kind.entity(), merged), session.find(kind.entity(), kept));
        session.flush();
        MovedReferences references = new MovedReferences(session, kind, merged, kept);
        Map<DocumentKind, Set<Long>> named = references.documents();
        DoubleParts.join(session, kind, merged, kept);
        references.move();
        settleSpeakers(session, kind, kept);
        session.clear();
        RecordEntity from = session.find(kind.entity(), merged);
        RecordEntity into = session.find(kind.entity(), kept);
        act.on(into, null, from.getPublicId(), into.getPublicId());
        complete(into, from);
        takeStatus(act, into, from.getReviewStatus());
        session.flush();
        Redirects.lead(session, from.getPublicId(), merged, into.getPublicId(), kept);
        session.remove(from);
        Search.session(session).indexingPlan().addOrUpdate(into);
        // By their keys alone: however many they are, their documents are never in memory together.
        named.forEach((documents, keys) -> DependentDocuments.changed(session, documents, keys, act.at()));
        return null;
    }

    /** Who is the speaker is no co-speaker beside, and where nobody else may be meant, the speaker is known. */
    private static void settleSpeakers(Session session, MergeKind kind, long person) {
        if (kind != MergeKind.PERSON)
            return;
        session.createNativeMutationQuery("delete from statement_co_speaker where person_id = :person and statement_id in"
                + " (select s.id from statement s where s.speaker_person_id = :person)").setParameter("person", person)
                .executeUpdate();
        session.createNativeMutationQuery("update statement set speaker_person_id = :person"
                + " where speaker_person_id is null and speaker_organization_id is null"
                + " and id in (select c.statement_id from statement_speaker_candidate c where c.person_id = :person)"
                + " and not exists (select 1 from statement_speaker_candidate o where o.statement_id = statement.id"
                + " and o.person_id <> :person)").setParameter("person", person).executeUpdate();
        session.createNativeMutationQuery("delete from statement_speaker_candidate where statement_id in"
                + " (select s.id from statement s where s.speaker_person_id = :person)").setParameter("person", person)
                .executeUpdate();
    }

    private static void requireApart(RecordEntity from, RecordEntity into) {
        if (from instanceof Organization one && into instanceof Organization other)
            require(!isAbove(one, other, Organization::getParent) && !isAbove(other, one, Organization::getParent),
                    Reason.PART_OF_OTHER, "One of the two is a part of the other; what is a part of something is not it.");
        if (from instanceof Meeting one && into instanceof Meeting other) {
            require(!isAbove(one, other, Meeting::getParent) && !isAbove(other, one, Meeting::getParent),
                    Reason.PART_OF_OTHER, "One of the two is a part of the other; what is a part of something is not it.");
            require(!isAbove(one, other.getPrevious(), Meeting::getPrevious)
                    && !isAbove(other, one.getPrevious(), Meeting::getPrevious), Reason.IN_SERIES,
                    "One of the two comes before the other in a series, with others between.");
        }
    }

    private static void require(boolean condition, Reason reason, String message) {
        if (!condition)
            throw new CurationRefused(reason, message);
    }

    /** Whether one is reached from the other, in one step or more. */
    private static <E extends RecordEntity> boolean isAbove(E one, E other, UnaryOperator<E> step) {
        Set<Long> passed = new HashSet<>();
        for (E at = other == null ? null : step.apply(other); at != null && passed.add(at.getId()); at = step.apply(at))
            if (at.getId().equals(one.getId()))
                return true;
        return false;
    }

    /** Two meetings that were taken for neighbours in a series are none once they are one. */
    private static void unlink(RecordEntity from, RecordEntity into) {
        if (!(from instanceof Meeting one && into instanceof Meeting other))
            return;
        if (other.getPrevious() != null && other.getPrevious().getId().equals(one.getId()))
            other.setPrevious(one.getPrevious());
        if (one.getPrevious() != null && one.getPrevious().getId().equals(other.getId()))
            one.setPrevious(null);
    }

    private static void complete(RecordEntity into, RecordEntity from) {
        if (into instanceof Person person)
            Completion.of(person, (Person) from);
        else if (into instanceof Organization organization)
            Completion.of(organization, (Organization) from);
        else
            Completion.of((Meeting) into, (Meeting) from);
    }

    private static void takeStatus(Act act, RecordEntity into, ReviewStatus other) {
        ReviewStatus best = List.of(ReviewStatus.CONFIRMED, ReviewStatus.PROPOSED, ReviewStatus.REJECTED).stream()
                .filter(status -> status == into.getReviewStatus() || status == other).findFirst().orElseThrow();
        if (best == into.getReviewStatus())
            return;
        act.on(into, "reviewStatus", into.getReviewStatus().name(), best.name());
        into.setReviewStatus(best);
    }
}
