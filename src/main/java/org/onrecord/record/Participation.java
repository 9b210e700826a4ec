package org.onrecord.record;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import org.hibernate.annotations.DynamicUpdate;

/** That a person or a body took part in a meeting. */
@Entity
@DynamicUpdate
public class Participation extends PartEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization organization;

    private String role;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization onBehalfOf;

    @OneToMany(mappedBy = "participation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Evidence> evidence = new ArrayList<>();

    /** The meeting. */
    public Meeting getMeeting() {
        return meeting;
    }

    public void setMeeting(Meeting meeting) {
        this.meeting = meeting;
    }

    /** Who, or null where a body took part as such. */
    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    /** Which body, or null. */
    public Organization getOrganization() {
        return organization;
    }

    public void setOrganization(Organization organization) {
        this.organization = organization;
    }

    /** In what role, such as "Foreign Minister"; null where the source gives none. */
    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    /** The country or body represented, or null. */
    public Organization getOnBehalfOf() {
        return onBehalfOf;
    }

    public void setOnBehalfOf(Organization onBehalfOf) {
        this.onBehalfOf = onBehalfOf;
    }

    /** Where sources say so. */
    public List<Evidence> getEvidence() {
        return evidence;
    }
}
