package org.onrecord.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.DynamicUpdate;

/** An office that a person holds at an organization, for some time (Popolo Membership). */
@Entity
@DynamicUpdate
public class Membership extends PartEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization organization;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization onBehalfOf;

    private String role;

    @Column(name = "start_date")
    private PartialDate startDate;

    @Column(name = "end_date")
    private PartialDate endDate;

    @ManyToOne(fetch = FetchType.LAZY)
    private Source source;

    /** Who holds it. */
    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    /** Where, or null where the source names only the role. */
    public Organization getOrganization() {
        return organization;
    }

    public void setOrganization(Organization organization) {
        this.organization = organization;
    }

    /** The country or body represented, or null. */
    public Organization getOnBehalfOf() {
        return onBehalfOf;
    }

    public void setOnBehalfOf(Organization onBehalfOf) {
        this.onBehalfOf = onBehalfOf;
    }

    /** The office, such as "Secretary of State". */
    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    /** The first day in office, or null. */
    public PartialDate getStartDate() {
        return startDate;
    }

    public void setStartDate(PartialDate startDate) {
        this.startDate = startDate;
    }

    /** The last day in office; null where it goes on or is unknown. */
    public PartialDate getEndDate() {
        return endDate;
    }

    public void setEndDate(PartialDate endDate) {
        this.endDate = endDate;
    }

    /** The source that says so, or null. */
    public Source getSource() {
        return source;
    }

    public void setSource(Source source) {
        this.source = source;
    }
}
