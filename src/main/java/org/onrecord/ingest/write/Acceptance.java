package org.onrecord.ingest.write;

import org.onrecord.record.ExtractedEntity;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.HistoryActor;
import org.onrecord.record.HistoryEntry;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Statement;

/** Accepts what passes the bar, and writes down that nobody looked at it. */
record Acceptance(AcceptanceBar bar, Batch batch) {

    /**
     * Accepts what was written, or the quotations of it.
     *
     * @return whether anything was
     */
    boolean of(RecordEntity written) {
        if (written instanceof Statement statement)
            return ofStatement(statement);
        return written instanceof ExtractedEntity found && ofFound(found);
    }

    private boolean ofStatement(Statement statement) {
        boolean any = false;
        for (Quotation quotation : statement.getQuotations())
            any |= ofFound(quotation);
        if (any && statement.getReviewStatus() == ReviewStatus.PROPOSED) {
            batch.recorded().decided(statement, ReviewStatus.PROPOSED);
            accept(statement, "with a quotation of it");
        }
        return any;
    }

    private boolean ofFound(ExtractedEntity found) {
        if (!bar.passes(found))
            return false;
        accept(found, "confidence " + found.getConfidence() + ", accepted from " + bar.of(found));
        return true;
    }

    private void accept(RecordEntity accepted, String reason) {
        if (accepted.getId() == null)
            batch.session().persist(accepted);
        accepted.setReviewStatus(ReviewStatus.CONFIRMED);
        accepted.setUpdatedAt(batch.at());
        batch.rows()
                .add(HistoryEntry.of(accepted, batch.at(), HistoryActor.AUTOMATIC.text(), HistoryAction.ACCEPTED,
                        CuratorsWord.REVIEW_STATUS,
                        ReviewStatus.PROPOSED.name(), ReviewStatus.CONFIRMED.name(), reason));
    }
}
