package org.onrecord.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * The last form in which a namespace brought something, as a digest: an import that brings the same again has nothing to
 * do, whatever curators changed since. Where several namespaces brought one thing, a further import adds to it; where one
 * did, it replaces.
 */
@Entity
@Table(name = "imported_item")
public class ImportedItem {

    /**
     * @param record the primary key of what the item describes
     * @param publicId the public id that the item has; another than the record's where two inputs were joined
     * @param namespace whose item it was
     */
    @Embeddable
    public record Key(@Column(name = "record_id") Long record, @Column(name = "public_id") String publicId,
            String namespace) {
    }

    @EmbeddedId
    private Key key;

    @Column(nullable = false)
    private String digest;

    protected ImportedItem() {
    }

    public ImportedItem(Key key, String digest) {
        this.key = key;
        this.digest = digest;
    }

    /** What was brought, and by whom. */
    public Key getKey() {
        return key;
    }

    /** The SHA-256 of the item as imported, in hexadecimal. */
    public String getDigest() {
        return digest;
    }

    public void setDigest(String digest) {
        this.digest = digest;
    }
}
