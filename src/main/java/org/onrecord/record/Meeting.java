package org.onrecord.record;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;

/** An occasion: talks, a summit, a visit, a call, a briefing, a speech (Popolo Event). */
@Entity
@DynamicUpdate
@Indexed
public class Meeting extends ExtractedEntity {

    private String name;

    @Enumerated(EnumType.STRING)
    private MeetingClassification classification;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    @Column(name = "start_date")
    private PartialDate startDate;

    @Column(name = "end_date")
    private PartialDate endDate;

    @Embedded
    private Place place;

    @ManyToOne(fetch = FetchType.LAZY)
    private Meeting parent;

    @ManyToOne(fetch = FetchType.LAZY)
    private Meeting previous;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Participation> participations = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Evidence> evidence = new ArrayList<>();

    /** What the occasion is called. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What sort of occasion it is. */
    public MeetingClassification getClassification() {
        return classification;
    }

    public void setClassification(MeetingClassification classification) {
        this.classification = classification;
    }

    /** Whether it took place. */
    public MeetingStatus getStatus() {
        return status;
    }

    public void setStatus(MeetingStatus status) {
        this.status = status;
    }

    /** The first day, at the place of the occasion; null where unknown. */
    public PartialDate getStartDate() {
        return startDate;
    }

    public void setStartDate(PartialDate startDate) {
        this.startDate = startDate;
    }

    /** The last day, inclusive; null where unknown. */
    public PartialDate getEndDate() {
        return endDate;
    }

    public void setEndDate(PartialDate endDate) {
        this.endDate = endDate;
    }

    /** Where it was, or null. */
    public Place getPlace() {
        return place;
    }

    public void setPlace(Place place) {
        this.place = place;
    }

    /** The visit, trip or conference that it was part of, or null. */
    public Meeting getParent() {
        return parent;
    }

    public void setParent(Meeting parent) {
        this.parent = parent;
    }

    /** The meeting before it in a series, or null. */
    public Meeting getPrevious() {
        return previous;
    }

    public void setPrevious(Meeting previous) {
        this.previous = previous;
    }

    /** Who took part, in the order of the source. */
    public List<Participation> getParticipations() {
        return participations;
    }

    /** Where sources speak of it. */
    public List<Evidence> getEvidence() {
        return evidence;
    }
}
