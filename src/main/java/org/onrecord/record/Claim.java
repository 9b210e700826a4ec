package org.onrecord.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import org.hibernate.annotations.DynamicUpdate;

/** A source's assertion of a fact about a meeting (Wikidata statement with reference). */
@Entity
@DynamicUpdate
public class Claim extends ExtractedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Source source;

    @Enumerated(EnumType.STRING)
    private ClaimProperty property;

    @Column(name = "asserted")
    private String value;

    @ManyToMany
    @JoinTable(name = "claim_citing", joinColumns = @JoinColumn(name = "claim_id"), inverseJoinColumns = @JoinColumn(name = "organization_id"))
    @OrderBy("id")
    private Set<Organization> citing = new LinkedHashSet<>();

    @OneToMany(mappedBy = "claim", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Evidence> evidence = new ArrayList<>();

    /** The meeting that it is about. */
    public Meeting getMeeting() {
        return meeting;
    }

    public void setMeeting(Meeting meeting) {
        this.meeting = meeting;
    }

    /** The source that asserts it. */
    public Source getSource() {
        return source;
    }

    public void setSource(Source source) {
        this.source = source;
    }

    /** Which fact. */
    public ClaimProperty getProperty() {
        return property;
    }

    public void setProperty(ClaimProperty property) {
        this.property = property;
    }

    /** The value in the source's terms, such as "around six hours". */
    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    /** Whom the source cites for it, such as a news agency. */
    public Set<Organization> getCiting() {
        return citing;
    }

    /** The source's own words. */
    public List<Evidence> getEvidence() {
        return evidence;
    }
}
