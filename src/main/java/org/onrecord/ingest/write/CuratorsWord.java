package org.onrecord.ingest.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
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

    private final Session session;
    private final Collection<Long> records;
    private final Map<Long, Set<String>> decided;

    /**
     * Looks up what was decided: two SQL statements, none where nothing is in the record yet.
     *
     * @param records primary keys of all that is brought, quotations included; for statements, those of their quotations
     *        are looked up too
     */
    CuratorsWord(Session session, Collection<Long> records) {
        this.session = session;
        this.records = records;
        this.decided = read();
    }

    /**
     * Whether nothing was decided since. Once all that the transaction changes is written to the database, it stays so: who
     * decides anything of that waits for its end.
     */
    boolean isLast() {
        return decided.equals(read());
    }

    private Map<Long, Set<String>> read() {
        Map<Long, Set<String>> read = new HashMap<>();
        if (records.isEmpty())
            return read;
        read(read, "select h.record, h.property from HistoryEntry h where h.record in :records");
        read(read, "select h.record, h.property from Quotation q join HistoryEntry h on h.record = q.id"
                + " where q.statement.id in :records");
        return read;
    }

    private void read(Map<Long, Set<String>> into, String query) {
        List<Object[]> rows = session
                .createSelectionQuery(query + " and h.action in :decisions and h.property is not null", Object[].class)
                .setParameter("records", records).setParameter("decisions", HistoryAction.decisions())
                // What curators did is in the database already; nothing of the batch needs to be written for it.
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH).list();
        rows.forEach(row -> into.computeIfAbsent((Long) row[0], record -> new HashSet<>()).add((String) row[1]));
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
