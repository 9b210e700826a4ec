package org.onrecord.relate;

import java.util.Collection;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.onrecord.record.Slice;
import org.onrecord.record.Window;

/** The lists below nodes, for many nodes at once: one SQL statement a call, however many parents. */
@ApplicationScoped
public class RelatedRows {

    /**
     * The same window of each parent's list.
     *
     * @param parents primary keys
     * @param newestFirst whether to reverse the order of the relation
     * @return an entry for each parent, with an empty slice where it has no rows
     */
    public Map<Long, Slice<RelatedRow>> page(Relation relation, Collection<Long> parents, boolean newestFirst, Window window) {
        throw new UnsupportedOperationException();
    }

    /** How many rows each parent has; 0 included. */
    public Map<Long, Long> count(Relation relation, Collection<Long> parents) {
        throw new UnsupportedOperationException();
    }
}
