package org.onrecord.api.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.onrecord.api.type.EvidenceNode;
import org.onrecord.record.TextQuote;

/** Evidence, and whether it still holds. The archived texts are read only where they are compared. */
@ApplicationScoped
public class Proofs {

    /** What evidence can be for. */
    public enum Owner {
        QUOTATION("Evidence", "quotation"),
        PARTICIPATION("Evidence", "participation"),
        CLAIM("Evidence", "claim"),
        MEETING("Evidence", "meeting"),
        PERSON("Mention", "person");

        private final String entity;
        private final String property;

        Owner(String entity, String property) {
            this.entity = entity;
            this.property = property;
        }
    }

    private static final String SPAN = ", v.source.id, v.number, e.start, e.end, e.exact, e.prefix, e.suffix, v.id";

    private static final String COLUMNS = SPAN + " from Evidence e join e.version v where ";

    @Inject
    SessionFactory sessions;

    /** The evidence for each of these owners, in its order. */
    public Map<Long, List<EvidenceNode>> evidence(Owner owner, Collection<Long> keys) {
        String of = "e." + owner.property + ".id";
        return sessions.fromSession(session -> Grouped.byOwner(keys,
                rows(session, "select " + of + SPAN + " from " + owner.entity + " e join e.version v where " + of
                        + " in :keys order by e.position, e.id", keys),
                Proofs::evidence));
    }

    /** Where sources say that one of these people took part in one of these meetings; by person and meeting. */
    public Map<List<Long>, List<EvidenceNode>> participation(Collection<Long> people, Collection<Long> meetings) {
        return sessions.fromSession(session -> {
            Map<List<Long>, List<EvidenceNode>> found = new HashMap<>();
            List<Object[]> rows = session
                    .createSelectionQuery("select p.person.id" + COLUMNS.replace(" from", ", p.meeting.id from")
                            .replace("join e.version v", "join e.version v join e.participation p")
                            + "p.person.id in :keys and p.meeting.id in :meetings order by e.position, e.id", Object[].class)
                    .setParameter("keys", people).setParameter("meetings", meetings).list();
            for (Object[] row : rows)
                found.computeIfAbsent(List.of((Long) row[0], (Long) row[9]), key -> new java.util.ArrayList<>())
                        .add(evidence(row));
            return found;
        });
    }

    /**
     * Whether the archived texts still have the words of these quotations at their places: all spans of each. False where
     * there is no evidence.
     */
    public Map<Long, Boolean> intact(Collection<Long> quotations) {
        return sessions.fromSession(session -> {
            List<Object[]> rows = rows(session,
                    "select e.quotation.id" + COLUMNS + "e.quotation.id in :keys order by e.position, e.id", quotations);
            Map<Long, String> texts = texts(session, rows);
            Map<Long, Boolean> intact = new HashMap<>();
            for (Object[] row : rows)
                intact.merge((Long) row[0], quote(row).isIn(texts.get((Long) row[8])), Boolean::logicalAnd);
            quotations.forEach(quotation -> intact.putIfAbsent(quotation, false));
            return intact;
        });
    }

    private static List<Object[]> rows(Session session, String query, Collection<Long> keys) {
        return session.createSelectionQuery(query, Object[].class).setParameter("keys", keys).list();
    }

    private static Map<Long, String> texts(Session session, List<Object[]> evidence) {
        Set<Long> versions = new HashSet<>();
        evidence.forEach(row -> versions.add((Long) row[8]));
        Map<Long, String> texts = new HashMap<>();
        if (!versions.isEmpty())
            rows(session, "select v.id, v.text from SourceVersion v where v.id in :keys", versions)
                    .forEach(row -> texts.put((Long) row[0], (String) row[1]));
        return texts;
    }

    private static EvidenceNode evidence(Object[] row) {
        TextQuote quote = quote(row);
        return new EvidenceNode((Long) row[1], (Integer) row[2], quote.exact(), quote.prefix(), quote.suffix(), quote.start(),
                quote.end());
    }

    private static TextQuote quote(Object[] row) {
        return new TextQuote((Integer) row[3], (Integer) row[4], (String) row[5], (String) row[6], (String) row[7]);
    }
}
