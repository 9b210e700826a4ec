package org.onrecord.ingest.write;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hibernate.query.QueryFlushMode;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.record.Statement;

/** The quotations that curators made renderings of another statement: there they stay, whatever a file says later. */
final class MovedQuotations {

    private MovedQuotations() {
    }

    /**
     * The public ids of those among the quotations of a statement and among those that an item says it has: one SQL
     * statement, none for a statement that is new.
     */
    static Set<String> of(Statement statement, List<QuotationLine> lines, Batch batch) {
        if (statement.getId() == null)
            return Set.of();
        return new HashSet<>(batch.session().createSelectionQuery(
                "select q.publicId from Quotation q join HistoryEntry h on h.record = q.id"
                        + " where h.property = 'statement' and (q.statement.id = :statement or q.publicId in :lines)",
                String.class).setParameter("statement", statement.getId())
                .setParameter("lines", lines.stream().map(QuotationLine::id).toList())
                // What curators did is in the database already; nothing of the batch needs to be written for it.
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH).list());
    }
}
