package org.onrecord.record;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;

/** A document: article, transcript, official record (schema.org NewsArticle, PROV Entity). */
@Entity
@DynamicUpdate
@Indexed
public class Source extends RecordEntity {

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    @Enumerated(EnumType.STRING)
    private SourceStatus status = SourceStatus.CURRENT;

    private String url;

    private String headline;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization publisher;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization creditedAgency;

    private String byline;

    @Column(name = "date_published")
    private PartialDate datePublished;

    @Column(name = "date_retrieved")
    private PartialDate dateRetrieved;

    private String language;

    private String licence;

    @OneToMany(mappedBy = "source", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<SourceVersion> versions = new ArrayList<>();

    /** What sort of document it is. */
    public SourceKind getKind() {
        return kind;
    }

    public void setKind(SourceKind kind) {
        this.kind = kind;
    }

    /** Whether its publisher stands by it. */
    public SourceStatus getStatus() {
        return status;
    }

    public void setStatus(SourceStatus status) {
        this.status = status;
    }

    /** Its address, unique among the sources; null where it has none. */
    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    /** Its title. */
    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    /** Who published it, or null. */
    public Organization getPublisher() {
        return publisher;
    }

    public void setPublisher(Organization publisher) {
        this.publisher = publisher;
    }

    /** The news agency that it credits, or null: sources that credit one agency are one voice. */
    public Organization getCreditedAgency() {
        return creditedAgency;
    }

    public void setCreditedAgency(Organization creditedAgency) {
        this.creditedAgency = creditedAgency;
    }

    /** Its authors as printed, or null. */
    public String getByline() {
        return byline;
    }

    public void setByline(String byline) {
        this.byline = byline;
    }

    /** The day of publication at the publisher, or null. */
    public PartialDate getDatePublished() {
        return datePublished;
    }

    public void setDatePublished(PartialDate datePublished) {
        this.datePublished = datePublished;
    }

    /** The day on which the archived text was taken, or null. */
    public PartialDate getDateRetrieved() {
        return dateRetrieved;
    }

    public void setDateRetrieved(PartialDate dateRetrieved) {
        this.dateRetrieved = dateRetrieved;
    }

    /** The BCP 47 tag of its language, or null. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Its licence: an SPDX identifier where there is one; null where unknown. */
    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    /** The texts archived over time, oldest first; the last one is current. */
    public List<SourceVersion> getVersions() {
        return versions;
    }
}
