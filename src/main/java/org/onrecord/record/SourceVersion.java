package org.onrecord.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The text of a source as archived at one time. It never changes; a changed body is a further version. */
@Entity
@DynamicUpdate
@Table(name = "source_version")
public class SourceVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record")
    @SequenceGenerator(name = "record", sequenceName = "record_id", allocationSize = 500)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Source source;

    private int number;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Column(name = "archived_text", nullable = false)
    private String text;

    @Column(name = "content_hash", nullable = false)
    private String contentHash;

    private boolean excerpt;

    protected SourceVersion() {
    }

    /**
     * @param number from 1
     * @param text the archived text; all evidence offsets into this version refer to it
     * @param excerpt whether only the passages that are quoted are archived, not the whole document
     */
    public SourceVersion(Source source, int number, String text, boolean excerpt) {
        this.source = source;
        this.number = number;
        this.text = text;
        this.excerpt = excerpt;
        this.contentHash = hash(text);
    }

    /** The SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
    public static String hash(String text) {
        return Sha256.hex(text);
    }

    /** The primary key. */
    public Long getId() {
        return id;
    }

    /** The source whose text it is. */
    public Source getSource() {
        return source;
    }

    /** Its place among the versions of the source, from 1. */
    public int getNumber() {
        return number;
    }

    /** The archived text. */
    public String getText() {
        return text;
    }

    /** The SHA-256 of the text, as {@link #hash} writes it. */
    public String getContentHash() {
        return contentHash;
    }

    /** Whether only the quoted passages are archived. */
    public boolean isExcerpt() {
        return excerpt;
    }
}
