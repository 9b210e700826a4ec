package org.onrecord.record;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.DynamicUpdate;

/** Where something stands in a source: the words that show it. */
@Entity
@DynamicUpdate
public class Evidence extends SourceSpan {

    @ManyToOne(fetch = FetchType.LAZY)
    private Quotation quotation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Participation participation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    private Meeting meeting;

    protected Evidence() {
    }

    private Evidence(SourceVersion version, TextQuote quote, int position) {
        super(version, quote, position);
    }

    /** Adds evidence for a quotation: one span of its words. */
    public static void add(Quotation quotation, SourceVersion version, TextQuote quote) {
        Evidence evidence = new Evidence(version, quote, quotation.getEvidence().size());
        evidence.quotation = quotation;
        quotation.getEvidence().add(evidence);
    }

    /** Adds evidence for somebody's part in a meeting. */
    public static void add(Participation participation, SourceVersion version, TextQuote quote) {
        Evidence evidence = new Evidence(version, quote, participation.getEvidence().size());
        evidence.participation = participation;
        participation.getEvidence().add(evidence);
    }

    /** Adds evidence for a claim: the source's own words. */
    public static void add(Claim claim, SourceVersion version, TextQuote quote) {
        Evidence evidence = new Evidence(version, quote, claim.getEvidence().size());
        evidence.claim = claim;
        claim.getEvidence().add(evidence);
    }

    /** Adds evidence for a meeting. */
    public static void add(Meeting meeting, SourceVersion version, TextQuote quote) {
        Evidence evidence = new Evidence(version, quote, meeting.getEvidence().size());
        evidence.meeting = meeting;
        meeting.getEvidence().add(evidence);
    }

    /** The quotation that it is for, or null. */
    public Quotation getQuotation() {
        return quotation;
    }

    /** The participation that it is for, or null. */
    public Participation getParticipation() {
        return participation;
    }

    /** The claim that it is for, or null. */
    public Claim getClaim() {
        return claim;
    }

    /** The meeting that it is for, or null. */
    public Meeting getMeeting() {
        return meeting;
    }
}
