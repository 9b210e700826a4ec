package org.onrecord.ingest.write;

import java.util.List;

import org.onrecord.ingest.Renderings;
import org.onrecord.record.Quotation;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Statement;

/** Which quotation stands for a statement of which curators keep quotations that a file knows nothing of. */
final class Representative {

    private Representative() {
    }

    /** Leaves exactly one: of those that are marked and not rejected the first, else the first that is not rejected. */
    static void settle(Statement statement) {
        List<Quotation> kept = statement.getQuotations().stream()
                .filter(quotation -> quotation.getReviewStatus() != ReviewStatus.REJECTED).toList();
        List<Quotation> marked = statement.getQuotations().stream().filter(Quotation::isRepresentative).toList();
        if (kept.isEmpty() || marked.size() == 1 && kept.contains(marked.get(0)))
            return;
        Quotation one = kept.stream().filter(Quotation::isRepresentative).findFirst().orElse(kept.get(0));
        statement.getQuotations().forEach(quotation -> quotation.setRepresentative(quotation == one));
        Renderings.readAll(statement);
    }
}
