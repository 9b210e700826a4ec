package org.onrecord.store.journal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.hibernate.Session;
import org.onrecord.record.Evidence;
import org.onrecord.record.Membership;
import org.onrecord.record.Participation;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordEntity;

/** Whose document holds what changed: its own, or that of the record that it belongs to. */
final class DocumentOwners {

    private static final Map<String, Class<?>> PARTS = Map.of("Quotation", Quotation.class, "Evidence", Evidence.class,
            "Membership", Membership.class, "Participation", Participation.class);

    private final Session session;
    private final Map<DocumentKind, Set<Long>> documents = new EnumMap<>(DocumentKind.class);

    /** @param session that made the changes */
    DocumentOwners(Session session) {
        this.session = session;
    }

    /**
     * The documents that hold these changes, by primary keys.
     *
     * @throws IllegalStateException for an entity of which it is not known whose document holds it: the mapping of the index
     *         has grown, and this class has not
     */
    <C> Map<DocumentKind, Set<Long>> of(Collection<C> changes, Function<C, String> entityName, Function<C, Object> key) {
        for (C change : changes) {
            String name = entityName.apply(change);
            Optional<DocumentKind> kind = DocumentKind.named(name);
            if (kind.isPresent())
                add(kind.get(), (Long) key.apply(change));
            else
                addOwner(part(name), key.apply(change));
        }
        return documents;
    }

    private static Class<?> part(String entityName) {
        Class<?> part = PARTS.get(entityName);
        if (part == null)
            throw new IllegalStateException("whose document has " + entityName + "?");
        return part;
    }

    /** What is gone was part of a record that Hibernate Search reports by itself. */
    private void addOwner(Class<?> part, Object key) {
        Object found = session.find(part, key);
        if (found instanceof Quotation quotation)
            add(DocumentKind.STATEMENT, quotation.getStatement());
        else if (found instanceof Membership membership)
            add(DocumentKind.PERSON, membership.getPerson());
        else if (found instanceof Participation participation)
            add(DocumentKind.MEETING, participation.getMeeting());
        else if (found instanceof Evidence evidence)
            addOwner(evidence);
    }

    /** Of a claim, no document has anything. */
    private void addOwner(Evidence evidence) {
        if (evidence.getQuotation() != null)
            add(DocumentKind.STATEMENT, evidence.getQuotation().getStatement());
        if (evidence.getParticipation() != null)
            add(DocumentKind.MEETING, evidence.getParticipation().getMeeting());
        add(DocumentKind.MEETING, evidence.getMeeting());
    }

    private void add(DocumentKind kind, RecordEntity owner) {
        if (owner != null)
            add(kind, owner.getId());
    }

    private void add(DocumentKind kind, Long key) {
        documents.computeIfAbsent(kind, none -> new LinkedHashSet<>()).add(key);
    }
}
