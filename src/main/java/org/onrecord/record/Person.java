package org.onrecord.record;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;

/** Somebody in the record (Popolo Person). */
@Entity
@DynamicUpdate
@Indexed
public class Person extends ExtractedEntity {

    private String name;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "sort_name")
    private String sortName;

    private PartialDate born;

    private PartialDate died;

    @ElementCollection
    @CollectionTable(name = "person_name", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<OtherName> otherNames = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "person_identifier", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<Identifier> identifiers = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Membership> memberships = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Mention> evidence = new ArrayList<>();

    /** The name that is shown. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The family name, or null where it is not known which part that is. */
    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    /** The given names, or null. */
    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    /** What lists of people are ordered by: folded, family name first. */
    public String getSortName() {
        return sortName;
    }

    public void setSortName(String sortName) {
        this.sortName = sortName;
    }

    /** The date of birth, or null. */
    public PartialDate getBorn() {
        return born;
    }

    public void setBorn(PartialDate born) {
        this.born = born;
    }

    /** The date of death, or null. */
    public PartialDate getDied() {
        return died;
    }

    public void setDied(PartialDate died) {
        this.died = died;
    }

    /** Names in other scripts, transliterations and former names. */
    public List<OtherName> getOtherNames() {
        return otherNames;
    }

    /** What other registers call this person. */
    public List<Identifier> getIdentifiers() {
        return identifiers;
    }

    /** The offices held, in the order of the source. */
    public List<Membership> getMemberships() {
        return memberships;
    }

    /** Where the sources name this person that the record knows from them; empty for somebody from a register. */
    public List<Mention> getEvidence() {
        return evidence;
    }
}
