package org.onrecord.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;

/** Turns the ids that clients have into primary keys; ids that were merged away lead to what answers for them. */
@ApplicationScoped
public class PublicIds {

    @Inject
    SessionFactory sessions;

    /**
     * @param ids of any kinds
     * @return the primary keys of those that are in the record, at most two SQL statements a kind
     */
    public Map<RecordId, Long> resolve(Collection<RecordId> ids) {
        return sessions.fromSession(session -> resolve(session, ids));
    }

    /**
     * What answers for an id.
     *
     * @param key its primary key
     * @param publicId its own public id: another one than was asked for where that was merged away
     */
    public record Answer(long key, String publicId) {
    }

    /** As {@link #resolve(Collection)}, within a session that the caller has open. */
    public Map<RecordId, Long> resolve(Session session, Collection<RecordId> ids) {
        Map<RecordId, Long> found = new HashMap<>();
        answers(session, ids).forEach((id, answer) -> found.put(id, answer.key()));
        return found;
    }

    /** As {@link #resolve(Session, Collection)}, with the ids that answer. */
    public Map<RecordId, Answer> answers(Session session, Collection<RecordId> ids) {
        Map<RecordId, Answer> found = new HashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            List<RecordId> ofKind = ids.stream().filter(id -> id.kind() == kind).distinct().toList();
            if (!ofKind.isEmpty())
                found.putAll(resolve(session, kind, ofKind));
        }
        return found;
    }

    private static Map<RecordId, Answer> resolve(Session session, RecordKind kind, List<RecordId> ids) {
        Map<String, Long> keys = keys(session, kind, ids.stream().map(RecordId::value).toList());
        List<String> missing = ids.stream().map(RecordId::value).filter(id -> !keys.containsKey(id)).toList();
        Map<String, String> redirects = missing.isEmpty() ? Map.of() : redirects(session, missing);
        Map<String, Long> redirected = redirects.isEmpty() ? Map.of() : keys(session, kind, redirects.values());
        Map<RecordId, Answer> found = new HashMap<>();
        for (RecordId id : ids) {
            String answering = redirects.getOrDefault(id.value(), id.value());
            Long key = keys.getOrDefault(id.value(), redirected.get(answering));
            if (key != null)
                found.put(id, new Answer(key, keys.containsKey(id.value()) ? id.value() : answering));
        }
        return found;
    }

    private static Map<String, Long> keys(Session session, RecordKind kind, Collection<String> ids) {
        Map<String, Long> keys = new HashMap<>();
        session.createSelectionQuery("select e.publicId, e.id from " + entity(kind) + " e where e.publicId in :ids",
                Object[].class).setParameter("ids", ids).list().forEach(row -> keys.put((String) row[0], (Long) row[1]));
        return keys;
    }

    private static Map<String, String> redirects(Session session, Collection<String> ids) {
        Map<String, String> redirects = new HashMap<>();
        session.createSelectionQuery("select r.from, r.to from Redirect r where r.from in :ids", Object[].class)
                .setParameter("ids", ids).list().forEach(row -> redirects.put((String) row[0], (String) row[1]));
        return redirects;
    }

    private static String entity(RecordKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case MEETING -> "Meeting";
            case STATEMENT -> "Statement";
            case QUOTATION -> "Quotation";
            case SOURCE -> "Source";
            case CLAIM -> "Claim";
        };
    }
}
