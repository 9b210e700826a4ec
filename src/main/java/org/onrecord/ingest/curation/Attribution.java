package org.onrecord.ingest.curation;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.onrecord.ingest.curation.CurationRefused.Reason;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Statement;

/** Whose words a quotation gives, as curators decide. */
@ApplicationScoped
public class Attribution {

    @Inject
    CurationTransaction transaction;

    /**
     * A speaker as a curator names them; at least one of the two parts.
     *
     * @param kind of the speaker, a person or an organization; null for an unnamed speaker of no organization
     * @param key primary key of the speaker; not read where {@code kind} is null
     * @param role in the words of the source, such as "Kremlin spokesman", or null
     */
    public record Named(RecordKind kind, long key, String role) {
    }

    /**
     * Says who said what a quotation renders. Other quotations of its statement keep the speaker that they have: then this
     * one becomes a statement of its own. What is left open of the speaker, the candidates, is settled by it.
     *
     * @param quotation primary key
     * @param actor who decides
     * @param reason why, or null
     * @throws CurationRefused if the quotation or the speaker is not in the record, or the speaker was rejected
     */
    public void attribute(long quotation, Named named, String actor, String reason) {
        transaction.run(HistoryAction.SPLIT, actor, reason, act -> {
            Session session = act.session();
            Quotation subject = CurationTransaction.lockedWithStatement(session, quotation);
            Statement statement = subject.getStatement();
            RecordEntity speaker = speaker(session, named);
            String role = named.role() == null && same(speaker, speaker(statement)) ? statement.getSpeakerRole() : named.role();
            boolean saidSo = same(speaker, speaker(statement)) && Objects.equals(role, statement.getSpeakerRole());
            boolean alone = statement.getQuotations().stream()
                    .allMatch(q -> q == subject || q.getReviewStatus() == ReviewStatus.REJECTED);
            if (!alone && !saidSo)
                statement = session.find(Statement.class, StatementQuotations.splitOff(act, statement, List.of(subject)));
            act.as(HistoryAction.ATTRIBUTED).on(statement, "speaker", text(speaker(statement), statement.getSpeakerRole()),
                    text(speaker, role));
            set(session, statement, named, role);
            Search.session(session).indexingPlan().addOrUpdate(statement);
            return null;
        });
    }

    private static RecordEntity speaker(Session session, Named named) {
        if (named.kind() == null)
            return null;
        Class<? extends RecordEntity> kind = named.kind() == RecordKind.PERSON ? Person.class : Organization.class;
        RecordEntity speaker = session.find(kind, named.key());
        if (speaker == null)
            throw new CurationRefused(Reason.NOT_FOUND, "The speaker is not in the record.");
        if (speaker.getReviewStatus() == ReviewStatus.REJECTED)
            throw new CurationRefused(Reason.REJECTED, "The speaker was rejected; confirm them first.");
        return speaker;
    }

    private static RecordEntity speaker(Statement statement) {
        return statement.getSpeakerPerson() == null ? statement.getSpeakerOrganization() : statement.getSpeakerPerson();
    }

    private static boolean same(RecordEntity one, RecordEntity other) {
        return one == null ? other == null : other != null && one.getId().equals(other.getId());
    }

    private static void set(Session session, Statement statement, Named named, String role) {
        // The statement may have been loaded anew since, and the speaker with it.
        statement.setSpeakerPerson(named.kind() == RecordKind.PERSON ? session.find(Person.class, named.key()) : null);
        statement.setSpeakerOrganization(
                named.kind() == RecordKind.ORGANIZATION ? session.find(Organization.class, named.key()) : null);
        statement.setSpeakerRole(role);
        statement.getSpeakerCandidates().clear();
        statement.getCoSpeakers().remove(statement.getSpeakerPerson());
    }

    /** As the history has it: the id, else the role. */
    private static String text(RecordEntity speaker, String role) {
        return speaker == null ? role : speaker.getPublicId();
    }
}
