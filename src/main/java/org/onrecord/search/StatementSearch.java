package org.onrecord.search;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds statements by their words and by whom, where and when they were said. */
@ApplicationScoped
public class StatementSearch {

    /** One page of the statements that match. */
    public SearchResult<StatementHit> find(StatementQuery query) {
        throw new UnsupportedOperationException();
    }

    /**
     * Counts the statements that match by one of their properties, most first (months: in order of time). The filter on
     * that property does not narrow its counts. The window, order, highlights and total of the query do not matter.
     *
     * @param first how many values at most; months are never cut
     */
    public List<FacetCount> count(StatementQuery query, StatementFacet facet, int first) {
        throw new UnsupportedOperationException();
    }
}
