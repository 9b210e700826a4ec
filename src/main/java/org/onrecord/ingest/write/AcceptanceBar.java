package org.onrecord.ingest.write;

import org.onrecord.record.Claim;
import org.onrecord.record.ExtractedEntity;
import org.onrecord.record.Meeting;
import org.onrecord.record.Quotation;
import org.onrecord.record.ReviewStatus;

/**
 * From which confidence on what rules propose is accepted without a curator, 0 to 1; null for never.
 *
 * @param quotations for quotations, with their statements, and for claims
 * @param people for people and organizations: a wrong one spreads to all that refers to it
 * @param meetings for meetings
 */
public record AcceptanceBar(Double quotations, Double people, Double meetings) {

    /** Nothing is accepted without a curator. */
    public static final AcceptanceBar NONE = new AcceptanceBar(null, null, null);

    /**
     * @throws IllegalArgumentException if a bar is no confidence
     */
    public AcceptanceBar {
        for (Double bar : new Double[] { quotations, people, meetings })
            if (bar != null && !(bar >= 0 && bar <= 1))
                throw new IllegalArgumentException("a confidence from which on to accept is from 0 to 1, not " + bar);
    }

    /** Whether something waits for review that need not. */
    boolean passes(ExtractedEntity found) {
        Double bar = of(found);
        return bar != null && found.getReviewStatus() == ReviewStatus.PROPOSED && found.getRule() != null
                && found.getConfidence() != null && found.getConfidence() >= bar;
    }

    /** The bar for what this is of. */
    Double of(ExtractedEntity found) {
        if (found instanceof Quotation || found instanceof Claim)
            return quotations;
        return found instanceof Meeting ? meetings : people;
    }
}
