package org.onrecord.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/**
 * Where something stands in a source. It checks itself: it cannot be made of words that the archived text does not have
 * at that place, and {@link #isIntact()} tests it again on read.
 */
@Entity
public class Evidence extends PartEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_version_id")
    private SourceVersion version;

    @Column(name = "start_offset")
    private int start;

    @Column(name = "end_offset")
    private int end;

    @Column(nullable = false)
    private String exact;

    private String prefix;

    private String suffix;

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

    /**
     * @throws IllegalArgumentException if the archived text does not have these words at this place
     */
    private Evidence(SourceVersion version, TextQuote quote, int position) {
        moveTo(version, quote);
        setPosition(position);
    }

    /**
     * Says that the same words stand in another version of the source.
     *
     * @throws IllegalArgumentException if that text does not have these words at this place
     */
    public void moveTo(SourceVersion version, TextQuote quote) {
        if (!quote.isIn(version.getText()))
            throw new IllegalArgumentException("the archived text at [" + quote.start() + ", " + quote.end()
                    + ") is not the evidence's words");
        this.version = version;
        this.start = quote.start();
        this.end = quote.end();
        this.exact = quote.exact();
        this.prefix = quote.prefix();
        this.suffix = quote.suffix();
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

    /** The version of the source that the offsets refer to. */
    public SourceVersion getVersion() {
        return version;
    }

    /** The words and their place. */
    public TextQuote getQuote() {
        return new TextQuote(start, end, exact, prefix, suffix);
    }

    /** Whether the archived text still has these words at this place. Loads that text. */
    public boolean isIntact() {
        return getQuote().isIn(version.getText());
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
