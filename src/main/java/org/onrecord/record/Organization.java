package org.onrecord.record;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;

/** A body that can speak, publish or be represented (Popolo Organization). */
@Entity
@DynamicUpdate
@Indexed
public class Organization extends ExtractedEntity {

    private String name;

    @Column(name = "sort_name")
    private String sortName;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization parent;

    @ElementCollection
    @CollectionTable(name = "organization_name", joinColumns = @JoinColumn(name = "organization_id"))
    @OrderColumn(name = "position")
    private List<OtherName> otherNames = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "organization_identifier", joinColumns = @JoinColumn(name = "organization_id"))
    @OrderColumn(name = "position")
    private List<Identifier> identifiers = new ArrayList<>();

    /** The name that is shown. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What lists of organizations are ordered by: folded. */
    public String getSortName() {
        return sortName;
    }

    public void setSortName(String sortName) {
        this.sortName = sortName;
    }

    /** What sort of body it is. */
    public OrganizationKind getKind() {
        return kind;
    }

    public void setKind(OrganizationKind kind) {
        this.kind = kind;
    }

    /** The body that it belongs to, or null. */
    public Organization getParent() {
        return parent;
    }

    public void setParent(Organization parent) {
        this.parent = parent;
    }

    /** Names in other languages, abbreviations and former names. */
    public List<OtherName> getOtherNames() {
        return otherNames;
    }

    /** What other registers call this body. */
    public List<Identifier> getIdentifiers() {
        return identifiers;
    }
}
