package org.onrecord.record;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/**
 * A place in a source. It checks itself: it cannot be made of words that the archived text does not have at that place,
 * and {@link #isIntact()} tests it again on read.
 */
@MappedSuperclass
public abstract class SourceSpan extends PartEntity {

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

    /** For Hibernate. */
    protected SourceSpan() {
    }

    /**
     * A place.
     *
     * @param position its place among those of its owner, from 0
     * @throws IllegalArgumentException if the archived text does not have these words at this place
     */
    protected SourceSpan(SourceVersion version, TextQuote quote, int position) {
        place(version, quote);
        setPosition(position);
    }

    /**
     * Says that the same words stand in another version of the source.
     *
     * @throws IllegalArgumentException if that text does not have these words at this place
     */
    public void moveTo(SourceVersion version, TextQuote quote) {
        place(version, quote);
    }

    private void place(SourceVersion version, TextQuote quote) {
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
}
