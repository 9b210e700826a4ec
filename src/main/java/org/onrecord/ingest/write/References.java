package org.onrecord.ingest.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hibernate.Session;
import org.onrecord.ingest.Rejected;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.RecordId;
import org.onrecord.record.Source;
import org.onrecord.store.PublicIds;

/** What the ids in items stand for, looked up for a whole batch at once and remembered for the import. */
final class References {

    /** Enough for the people, meetings and sources that one import keeps naming; beyond it the memory starts anew. */
    private static final int MAX_REMEMBERED = 500_000;

    private final PublicIds publicIds;
    private final Map<String, Long> keys = new HashMap<>();
    private final Map<String, String> redirects = new HashMap<>();

    References(PublicIds publicIds) {
        this.publicIds = publicIds;
    }

    /** Looks up those that are not known yet: a few SQL statements a batch. */
    void load(Session session, Collection<String> ids) {
        if (keys.size() > MAX_REMEMBERED)
            forget();
        List<RecordId> unknown = ids.stream().filter(id -> !keys.containsKey(id)).map(RecordId::parse)
                .flatMap(Optional::stream).toList();
        publicIds.answers(session, unknown).forEach((id, answer) -> {
            keys.put(id.value(), answer.key());
            if (!answer.publicId().equals(id.value()))
                redirects.put(id.value(), answer.publicId());
        });
    }

    /** Forgets everything: after a rollback, what was written in between is not there. */
    void forget() {
        keys.clear();
        redirects.clear();
    }

    /** Whether another id answers for this one. */
    boolean isRedirected(String id) {
        return redirects.containsKey(id);
    }

    /** The id that answers for this one: itself unless it was merged away. */
    String answering(String id) {
        return redirects.getOrDefault(id, id);
    }

    void put(String id, Long key) {
        keys.put(id, key);
    }

    /** The primary key of {@code id}, or null if it is not in the record. */
    Long key(String id) {
        return keys.get(id);
    }

    /**
     * @throws Rejected if it is not in the record
     */
    void require(String id) {
        if (keys.containsKey(id))
            return;
        String kind = RecordId.parse(id).orElseThrow().kind().name();
        throw new Rejected("UNKNOWN_" + kind, "it names a " + kind.toLowerCase(Locale.ROOT)
                + " that is neither in the record nor before it in the file");
    }

    Person person(Session session, String id) {
        return id == null ? null : session.getReference(Person.class, keys.get(id));
    }

    Organization organization(Session session, String id) {
        return id == null ? null : session.getReference(Organization.class, keys.get(id));
    }

    Meeting meeting(Session session, String id) {
        return id == null ? null : session.getReference(Meeting.class, keys.get(id));
    }

    Source source(Session session, String id) {
        return id == null ? null : session.getReference(Source.class, keys.get(id));
    }
}
