package org.onrecord.relate;

import java.util.Collection;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.onrecord.record.Slice;
import org.onrecord.record.Window;

/** The lists below nodes, for many nodes at once: one SQL statement a call, however many parents. */
@ApplicationScoped
public class RelatedRows {

    @Inject
    SessionFactory sessions;

    /**
     * The same window of each parent's list. Rows without a date stand before all others, or after them where the newest
     * come first.
     *
     * @param parents primary keys
     * @param newestFirst whether to reverse the order of the relation
     * @return an entry for each parent, with an empty slice where it has no rows
     * @throws IllegalArgumentException if the window's cursors are ranks instead of keys, or its size is negative
     */
    public Map<Long, Slice<RelatedRow>> page(Relation relation, Collection<Long> parents, boolean newestFirst, Window window) {
        WindowQuery query = new WindowQuery(RelationSql.of(relation), Map.of(), newestFirst, window);
        return sessions.fromSession(session -> query.page(session, parents,
                row -> new RelatedRow(WindowQuery.child(row), WindowQuery.position(row))));
    }

    /** How many rows each parent has; 0 included. */
    public Map<Long, Long> count(Relation relation, Collection<Long> parents) {
        return sessions.fromSession(session -> RowCount.of(session, RelationSql.of(relation), parents));
    }
}
