package org.onrecord.record;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** What everything with a public id has in common. */
@MappedSuperclass
public abstract class RecordEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record")
    @SequenceGenerator(name = "record", sequenceName = "record_id", allocationSize = 500)
    private Long id;

    @Column(name = "public_id", nullable = false, updatable = false)
    private String publicId;

    @Enumerated(EnumType.STRING)
    private ReviewStatus reviewStatus = ReviewStatus.CONFIRMED;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    /** The primary key: sequential, never shown outside. One sequence serves all kinds. */
    public Long getId() {
        return id;
    }

    /** The id that clients see, as {@link RecordId} writes it. */
    public String getPublicId() {
        return publicId;
    }

    public void setPublicId(String publicId) {
        this.publicId = publicId;
    }

    /** How far curators have looked at it. */
    public ReviewStatus getReviewStatus() {
        return reviewStatus;
    }

    public void setReviewStatus(ReviewStatus reviewStatus) {
        this.reviewStatus = reviewStatus;
    }

    /** When it last changed. */
    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public void setUpdatedAt(Instant updatedAt) {
        this.updatedAt = updatedAt;
    }
}
