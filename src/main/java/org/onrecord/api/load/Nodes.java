package org.onrecord.api.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.onrecord.api.type.ClaimNode;
import org.onrecord.api.type.MeetingNode;
import org.onrecord.api.type.Node;
import org.onrecord.api.type.OrganizationNode;
import org.onrecord.api.type.ParticipationNode;
import org.onrecord.api.type.PersonNode;
import org.onrecord.api.type.QuotationNode;
import org.onrecord.api.type.SourceNode;
import org.onrecord.api.type.StatementNode;
import org.onrecord.record.Claim;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Participation;
import org.onrecord.record.Person;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.RecordKind;
import org.onrecord.record.Source;
import org.onrecord.record.Statement;
import org.onrecord.search.StatementCard;

/**
 * Nodes by primary key, each kind with one SQL statement however many there are (statements: one for each of the six
 * tables that they are spread over). What is not in the record has no entry.
 */
@ApplicationScoped
public class Nodes {

    private static final List<String> PARTS_OF_A_STATEMENT = List.of("quotations", "coSpeakers", "about", "mentions", "topics");

    @Inject
    SessionFactory sessions;

    /** Those of one kind. */
    public Map<Long, ? extends Node> of(RecordKind kind, Collection<Long> keys) {
        return switch (kind) {
            case PERSON -> people(keys);
            case ORGANIZATION -> organizations(keys);
            case MEETING -> meetings(keys);
            case STATEMENT -> statements(keys);
            case QUOTATION -> quotations(keys);
            case SOURCE -> sources(keys);
            case CLAIM -> claims(keys);
        };
    }

    /** People. */
    public Map<Long, PersonNode> people(Collection<Long> keys) {
        return records(Person.class, keys, PersonNode::of);
    }

    /** Organizations. */
    public Map<Long, OrganizationNode> organizations(Collection<Long> keys) {
        return records(Organization.class, keys, OrganizationNode::of);
    }

    /** Meetings. */
    public Map<Long, MeetingNode> meetings(Collection<Long> keys) {
        return records(Meeting.class, keys, MeetingNode::of);
    }

    /** Sources. */
    public Map<Long, SourceNode> sources(Collection<Long> keys) {
        return records(Source.class, keys, SourceNode::of);
    }

    /** Claims. */
    public Map<Long, ClaimNode> claims(Collection<Long> keys) {
        return records(Claim.class, " join fetch e.meeting", keys, ClaimNode::of);
    }

    /** Participations. */
    public Map<Long, ParticipationNode> participations(Collection<Long> keys) {
        return read(keys, session -> {
            Map<Long, ParticipationNode> nodes = new HashMap<>();
            for (Participation participation : list(session, Participation.class, "", keys))
                nodes.put(participation.getId(), ParticipationNode.of(participation));
            return nodes;
        });
    }

    /** Quotations; their statements are not at hand. */
    public Map<Long, QuotationNode> quotations(Collection<Long> keys) {
        return read(keys, session -> {
            Map<Long, QuotationNode> nodes = new HashMap<>();
            for (Quotation quotation : list(session, Quotation.class, "join fetch e.statement left join fetch e.relayedBy",
                    keys))
                nodes.put(quotation.getId(), QuotationNode.of(quotation));
            return nodes;
        });
    }

    /** Statements. */
    public Map<Long, StatementNode> statements(Collection<Long> keys) {
        return read(keys, session -> {
            for (String part : PARTS_OF_A_STATEMENT)
                list(session, Statement.class, "left join fetch e." + part, keys);
            List<Quotation> quotations = session.createSelectionQuery(
                    "from Quotation q left join fetch q.relayedBy where q.statement.id in :keys", Quotation.class)
                    .setParameter("keys", keys).list();
            Map<Long, StatementNode> nodes = new HashMap<>();
            for (Quotation quotation : quotations)
                nodes.computeIfAbsent(quotation.getStatement().getId(),
                        key -> StatementNode.of(StatementCard.of(quotation.getStatement())));
            return nodes;
        });
    }

    private <E extends RecordEntity, N> Map<Long, N> records(Class<E> type, Collection<Long> keys, Function<E, N> node) {
        return records(type, "", keys, node);
    }

    private <E extends RecordEntity, N> Map<Long, N> records(Class<E> type, String fetch, Collection<Long> keys,
            Function<E, N> node) {
        if (keys.isEmpty())
            return Map.of();
        KeyList wanted = KeyList.of(keys);
        // Nothing of them is changed or loaded later, so nothing need be remembered of them.
        return sessions.fromStatelessSession(session -> {
            Map<Long, N> nodes = new HashMap<>();
            String query = "from " + type.getSimpleName() + " e" + fetch + " where " + wanted.has("e.id");
            for (E entity : wanted.in(session.createSelectionQuery(query, type)).list())
                nodes.put(entity.getId(), node.apply(entity));
            return nodes;
        });
    }

    private static <E> List<E> list(Session session, Class<E> type, String fetch, Collection<Long> keys) {
        return session.createSelectionQuery("select e from " + type.getSimpleName() + " e " + fetch + " where e.id in :keys",
                type).setParameter("keys", new ArrayList<>(keys)).list();
    }

    private <N> Map<Long, N> read(Collection<Long> keys, Function<Session, Map<Long, N>> reader) {
        return keys.isEmpty() ? Map.of() : sessions.fromSession(reader::apply);
    }
}
