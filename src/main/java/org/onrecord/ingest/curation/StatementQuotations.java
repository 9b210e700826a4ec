package org.onrecord.ingest.curation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.onrecord.ingest.Renderings;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Statement;

/** Which statement a quotation renders: moves quotations within a transaction, never writes them anew. */
final class StatementQuotations {

    /** Whose ids those of split statements are: what curators make belongs to no import. */
    private static final String NAMESPACE = "onrecord:curation";

    private StatementQuotations() {
    }

    /**
     * Makes a new statement, with the same speaker, occasion and date, of some of the quotations of another one.
     *
     * @param taken some of its quotations, not all
     * @return the primary key of the new statement; all that was loaded before is detached
     */
    static long splitOff(Act act, Statement from, List<Quotation> taken) {
        Statement made = likeness(from);
        made.setPublicId(RecordId.derive(RecordKind.STATEMENT, NAMESPACE, UUID.randomUUID().toString()).value());
        made.setUpdatedAt(act.at());
        act.session().persist(made);
        act.recorded().added(made);
        for (Quotation quotation : taken)
            act.on(quotation, "statement", from.getPublicId(), made.getPublicId());
        act.on(from, null, from.getPublicId(), made.getPublicId());
        act.on(made, null, from.getPublicId(), made.getPublicId());
        act.session().flush();
        move(act.session(), taken, made);
        act.session().clear();
        settle(act, from.getId());
        return settle(act, made.getId());
    }

    /** Gives a statement what another one that is the same knows beyond it. */
    static void complete(Statement into, Statement from) {
        if (into.getSpeakerPerson() == null && into.getSpeakerOrganization() == null) {
            into.setSpeakerPerson(from.getSpeakerPerson());
            into.setSpeakerOrganization(from.getSpeakerOrganization());
        }
        if (into.getSpeakerPerson() == null && into.getSpeakerOrganization() == null)
            into.getSpeakerCandidates().addAll(from.getSpeakerCandidates());
        else
            into.getSpeakerCandidates().clear();
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
    static void move(Session session, Collection<Quotation> quotations, Statement into) {
        int position = into.getQuotations().stream().mapToInt(Quotation::getPosition).max().orElse(-1);
        for (Quotation quotation : quotations)
            session.createMutationQuery(
                    "update Quotation q set q.statement.id = :statement, q.position = :position where q.id = :id")
                    .setParameter("statement", into.getId()).setParameter("position", ++position)
                    .setParameter("id", quotation.getId()).executeUpdate();
    }

    /** Sees to it that one quotation stands for the statement, the others to it, and that the index has it so. */
    static long settle(Act act, long key) {
        Statement statement = act.session().find(Statement.class, key);
        ReviewStatus former = statement.getReviewStatus();
        statement.setReviewStatus(status(statement));
        if (statement.getReviewStatus() != former)
            act.recorded().decided(statement, former);
        Quotation representative = statement.representative();
        if (representative.getReviewStatus() == ReviewStatus.REJECTED)
            representative = statement.getQuotations().stream().filter(q -> q.getReviewStatus() != ReviewStatus.REJECTED)
                    .findFirst().orElse(representative);
        for (Quotation quotation : statement.getQuotations())
            quotation.setRepresentative(quotation == representative);
        Renderings.readAll(statement);
        Search.session(act.session()).indexingPlan().addOrUpdate(statement);
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
}
