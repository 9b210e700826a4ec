package org.onrecord.ingest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.onrecord.ingest.CurationRefused.Reason;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.HistoryEntry;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.record.Redirect;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Statement;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * What curators decide about which quotations render one statement: in one transaction with its history, shown by search
 * once it returns. Quotations are moved, never written anew: their ids, evidence and histories stay.
 */
@ApplicationScoped
public class StatementCuration {

    /** Whose ids those of split statements are: what curators make belongs to no import. */
    private static final String NAMESPACE = "onrecord:curation";

    @Inject
    SessionFactory sessions;

    private record Act(Session session, HistoryAction action, Instant at, String actor, String reason) {

        void on(Quotation quotation, String before, String after) {
            session.persist(HistoryEntry.of(quotation, at, actor, action, "statement", before, after, reason));
            quotation.setUpdatedAt(at);
        }

        void on(Statement statement, String before, String after) {
            session.persist(HistoryEntry.of(statement, at, actor, action, null, before, after, reason));
            statement.setUpdatedAt(at);
        }
    }

    /**
     * Makes one statement of two: the quotations of the first become renderings of the second, which takes over what it
     * does not know itself, and answers under both ids. Its representative quotation stays.
     *
     * @param merged primary key of the statement that ceases to be one of its own
     * @param kept primary key of the statement that stays
     * @param actor who decides
     * @param reason why, or null
     * @throws CurationRefused if one is not in the record, both are one, or they have different speakers
     */
    public void merge(long merged, long kept, String actor, String reason) {
        if (merged == kept)
            throw new CurationRefused(Reason.SAME_STATEMENT, "A statement cannot be merged with itself.");
        change(session -> {
            // Always in one order, so that two curators who merge the same two do not wait for each other.
            statement(session, Math.min(merged, kept));
            statement(session, Math.max(merged, kept));
            Statement from = statement(session, merged);
            Statement into = statement(session, kept);
            requireOneSpeaker(from, into);
            String old = from.getPublicId();
            String id = into.getPublicId();
            Act act = new Act(session, HistoryAction.MERGED, now(), actor, reason);
            complete(into, from);
            into.getQuotations().size();
            for (Quotation quotation : List.copyOf(from.getQuotations())) {
                act.on(quotation, old, id);
                quotation.setRepresentative(false);
            }
            act.on(into, old, id);
            session.flush();
            move(session, from.getQuotations(), into);
            redirect(session, old, merged, id, kept);
            session.clear();
            session.remove(session.find(Statement.class, merged));
            return settle(session, kept);
        });
    }

    /**
     * Makes two statements of one: a new one, with the same speaker, occasion and date, takes these quotations.
     *
     * @param statement primary key
     * @param quotations primary keys of the quotations that render something else
     * @param actor who decides
     * @param reason why, or null
     * @return the primary key of the new statement
     * @throws CurationRefused if something is not in the record, a quotation renders another statement, or all or none are
     *         to be split off
     */
    public long split(long statement, Collection<Long> quotations, String actor, String reason) {
        return change(session -> {
            Statement from = statement(session, statement);
            Set<Long> asked = new LinkedHashSet<>(quotations);
            List<Quotation> taken = from.getQuotations().stream().filter(q -> asked.contains(q.getId())).toList();
            requireSplit(from, taken, asked);
            Statement made = likeness(from);
            made.setPublicId(RecordId.derive(RecordKind.STATEMENT, NAMESPACE, UUID.randomUUID().toString()).value());
            Act act = new Act(session, HistoryAction.SPLIT, now(), actor, reason);
            made.setUpdatedAt(act.at());
            session.persist(made);
            for (Quotation quotation : taken)
                act.on(quotation, from.getPublicId(), made.getPublicId());
            act.on(from, from.getPublicId(), made.getPublicId());
            act.on(made, from.getPublicId(), made.getPublicId());
            session.flush();
            move(session, taken, made);
            session.clear();
            settle(session, statement);
            return settle(session, made.getId());
        });
    }

    private <T> T change(Function<Session, T> change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Session session = sessions.getCurrentSession();
            Search.session(session).indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync());
            return change.apply(session);
        });
    }

    private static Statement statement(Session session, long key) {
        Statement statement = session.find(Statement.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (statement == null)
            throw new CurationRefused(Reason.NOT_FOUND, "There is no such statement.");
        return statement;
    }

    private static void requireOneSpeaker(Statement from, Statement into) {
        boolean unknown = from.getSpeakerPerson() == null && from.getSpeakerOrganization() == null
                || into.getSpeakerPerson() == null && into.getSpeakerOrganization() == null;
        boolean same = Objects.equals(from.getSpeakerPerson(), into.getSpeakerPerson())
                && Objects.equals(from.getSpeakerOrganization(), into.getSpeakerOrganization());
        if (!unknown && !same)
            throw new CurationRefused(Reason.DIFFERENT_SPEAKERS,
                    "What two speakers said is no one statement; attribute one of them to the other's speaker first.");
    }

    private static void requireSplit(Statement from, List<Quotation> taken, Set<Long> asked) {
        if (taken.size() < asked.size())
            throw new CurationRefused(Reason.OTHER_STATEMENT, "A quotation renders another statement than this one.");
        if (taken.isEmpty() || taken.size() == from.getQuotations().size())
            throw new CurationRefused(Reason.NOTHING_LEFT, "Each of the two statements needs a quotation.");
    }

    /** Gives a statement what another one that is the same knows beyond it. */
    private static void complete(Statement into, Statement from) {
        if (into.getSpeakerPerson() == null && into.getSpeakerOrganization() == null) {
            into.setSpeakerPerson(from.getSpeakerPerson());
            into.setSpeakerOrganization(from.getSpeakerOrganization());
        }
        into.setSpeakerRole(known(into.getSpeakerRole(), from.getSpeakerRole()));
        into.setAttribution(known(into.getAttribution(), from.getAttribution()));
        into.setSaidOn(known(into.getSaidOn(), from.getSaidOn()));
        into.setMeeting(known(into.getMeeting(), from.getMeeting()));
        into.setMedium(known(into.getMedium(), from.getMedium()));
        into.setAudience(known(into.getAudience(), from.getAudience()));
        into.setOriginalLanguage(known(into.getOriginalLanguage(), from.getOriginalLanguage()));
        into.getCoSpeakers().addAll(from.getCoSpeakers());
        into.getAbout().addAll(from.getAbout());
        into.getMentions().addAll(from.getMentions());
        from.getTopics().stream().filter(topic -> !into.getTopics().contains(topic)).forEach(into.getTopics()::add);
    }

    private static <T> T known(T own, T other) {
        return own == null ? other : own;
    }

    /** A statement of the same speaker on the same occasion, without quotations. */
    private static Statement likeness(Statement from) {
        Statement made = new Statement();
        complete(made, from);
        return made;
    }

    /**
     * By query, not by changing the two collections: what leaves a collection that owns its elements would be deleted.
     */
    private static void move(Session session, Collection<Quotation> quotations, Statement into) {
        int position = into.getQuotations().stream().mapToInt(Quotation::getPosition).max().orElse(-1);
        for (Quotation quotation : quotations)
            session.createMutationQuery(
                    "update Quotation q set q.statement.id = :statement, q.position = :position where q.id = :id")
                    .setParameter("statement", into.getId()).setParameter("position", ++position)
                    .setParameter("id", quotation.getId()).executeUpdate();
    }

    /** The old id leads to the new one, with all that led to it and was known of it. */
    private static void redirect(Session session, String old, long oldKey, String id, long key) {
        session.createMutationQuery("update Redirect r set r.to = :id where r.to = :old")
                .setParameter("id", id).setParameter("old", old).executeUpdate();
        session.persist(new Redirect(old, id));
        session.createMutationQuery("update HistoryEntry h set h.record = null, h.formerId = :old where h.record = :key")
                .setParameter("old", old).setParameter("key", oldKey).executeUpdate();
        session.createNativeMutationQuery("update imported_item set record_id = :key where record_id = :oldKey")
                .setParameter("key", key).setParameter("oldKey", oldKey).executeUpdate();
        session.flush();
    }

    /** Sees to it that one quotation stands for the statement, the others to it, and that the index has it so. */
    private static long settle(Session session, long key) {
        Statement statement = session.find(Statement.class, key);
        statement.setReviewStatus(status(statement));
        Quotation representative = statement.representative();
        if (representative.getReviewStatus() == ReviewStatus.REJECTED)
            representative = statement.getQuotations().stream().filter(q -> q.getReviewStatus() != ReviewStatus.REJECTED)
                    .findFirst().orElse(representative);
        for (Quotation quotation : statement.getQuotations())
            quotation.setRepresentative(quotation == representative);
        Renderings.readAll(statement);
        Search.session(session).indexingPlan().addOrUpdate(statement);
        return key;
    }

    /** A statement is as good as the best of its quotations: as confirming and rejecting them one by one leaves it. */
    private static ReviewStatus status(Statement statement) {
        Set<ReviewStatus> found = statement.getQuotations().stream().map(Quotation::getReviewStatus)
                .collect(Collectors.toSet());
        if (found.contains(ReviewStatus.CONFIRMED))
            return ReviewStatus.CONFIRMED;
        return found.contains(ReviewStatus.PROPOSED) ? ReviewStatus.PROPOSED : ReviewStatus.REJECTED;
    }

    /** As precise as both databases keep it. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
