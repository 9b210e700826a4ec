package org.onrecord.ingest.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
import org.hibernate.query.SelectionQuery;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.RecordEntity;

/**
 * Which properties of the records of a batch curators decided, as the history tells it: those stay, whatever a file says
 * later. Which actions are decisions, {@link HistoryAction#decisions()} says; what they decide is the property of the entry.
 */
final class CuratorsWord {

    /** Whether something is right. */
    static final String REVIEW_STATUS = "reviewStatus";
    /** Which statement a quotation renders. */
    static final String STATEMENT = "statement";
    /** Who said a statement. */
    static final String SPEAKER = "speaker";

    private static final String DECISIONS = " where h.record in :keys and h.action in :decisions";

    /** Keys asked for with one SQL statement: PostgreSQL takes 65,535 parameters. */
    private static final int KEYS = 10_000;

    private final Session session;
    /** The records, and the quotations of statements among them, as they were at first. */
    private final List<Long> watched;
    private final Set<Long> entries = new HashSet<>();
    private final Map<Long, Set<String>> decided = new HashMap<>();

    /**
     * Looks up what was decided: two SQL statements, none where nothing is in the record yet.
     *
     * @param records primary keys of all that is brought, quotations included; for statements, those of their quotations
     *        are looked up too
     */
    CuratorsWord(Session session, Collection<Long> records) {
        this.session = session;
        Set<Long> all = new TreeSet<>(records);
        all.addAll(rows("select q.id from Quotation q where q.statement.id in :keys", Long.class, records));
        this.watched = List.copyOf(all);
        for (Object[] entry : rows("select h.id, h.record, h.property from HistoryEntry h" + DECISIONS, Object[].class,
                watched)) {
            entries.add((Long) entry[0]);
            if (entry[2] != null)
                decided.computeIfAbsent((Long) entry[1], record -> new HashSet<>()).add((String) entry[2]);
        }
    }

    /**
     * Whether nothing was decided since, of quotations that are gone by now either. Once all that the transaction changes is
     * written to the database, it stays so: who decides anything of that waits for its end.
     */
    boolean isLast() {
        return entries.equals(new HashSet<>(rows("select h.id from HistoryEntry h" + DECISIONS, Long.class, watched)));
    }

    private <T> List<T> rows(String query, Class<T> type, Collection<Long> keys) {
        List<T> rows = new ArrayList<>();
        List<Long> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += KEYS) {
            SelectionQuery<T> some = session.createSelectionQuery(query, type)
                    .setParameter("keys", all.subList(from, Math.min(all.size(), from + KEYS)))
                    // What curators did is in the database already; nothing of the batch needs to be written for it.
                    .setQueryFlushMode(QueryFlushMode.NO_FLUSH);
            if (query.endsWith(DECISIONS))
                some.setParameter("decisions", HistoryAction.decisions());
            rows.addAll(some.list());
        }
        return rows;
    }

    /** Whether curators decided a property. */
    boolean decided(RecordEntity entity, String property) {
        return decided(entity.getId(), property);
    }

    /**
     * Whether curators decided a property.
     *
     * @param record a primary key, or null for something new
     */
    boolean decided(Long record, String property) {
        return decided.getOrDefault(record, Set.of()).contains(property);
    }

    /** Whether curators decided anything of it. */
    boolean decidedAny(RecordEntity entity) {
        return decided.containsKey(entity.getId());
    }
}
