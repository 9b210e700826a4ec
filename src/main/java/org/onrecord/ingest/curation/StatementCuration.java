package org.onrecord.ingest.curation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.onrecord.ingest.curation.CurationRefused.Reason;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.Quotation;
import org.onrecord.record.Statement;

/**
 * What curators decide about which quotations render one statement: in one transaction with its history, shown by search
 * once it returns. Quotations are moved, never written anew: their ids, evidence and histories stay.
 */
@ApplicationScoped
public class StatementCuration {

    @Inject
    CurationTransaction transaction;

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
        transaction.run(HistoryAction.MERGED, actor, reason, act -> {
            Session session = act.session();
            CurationTransaction.lockBoth(session, Statement.class, merged, kept);
            Statement from = CurationTransaction.locked(session, Statement.class, merged);
            Statement into = CurationTransaction.locked(session, Statement.class, kept);
            requireOneSpeaker(from, into);
            String old = from.getPublicId();
            String id = into.getPublicId();
            StatementQuotations.complete(into, from);
            into.getQuotations().size();
            for (Quotation quotation : List.copyOf(from.getQuotations())) {
                act.on(quotation, "statement", old, id);
                quotation.setRepresentative(false);
            }
            act.on(into, null, old, id);
            session.flush();
            StatementQuotations.move(session, from.getQuotations(), into);
            Redirects.lead(session, old, merged, id, kept);
            session.clear();
            session.remove(session.find(Statement.class, merged));
            return StatementQuotations.settle(act, kept);
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
        return transaction.run(HistoryAction.SPLIT, actor, reason, act -> {
            Statement from = CurationTransaction.locked(act.session(), Statement.class, statement);
            Set<Long> asked = new LinkedHashSet<>(quotations);
            List<Quotation> taken = from.getQuotations().stream().filter(q -> asked.contains(q.getId())).toList();
            requireSplit(from, taken, asked);
            return StatementQuotations.splitOff(act, from, taken);
        });
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
}
