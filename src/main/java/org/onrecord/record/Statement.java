package org.onrecord.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;

/** What a person or organization said: an unbroken run of one speaker's words on one occasion (Popolo Speech). */
@Entity
@DynamicUpdate
@Indexed
public class Statement extends RecordEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    private Person speakerPerson;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization speakerOrganization;

    @ManyToMany
    @JoinTable(name = "statement_speaker_candidate", joinColumns = @JoinColumn(name = "statement_id"), inverseJoinColumns = @JoinColumn(name = "person_id"))
    @OrderBy("id")
    private Set<Person> speakerCandidates = new LinkedHashSet<>();

    @Column(name = "speaker_role")
    private String speakerRole;

    @ManyToMany
    @JoinTable(name = "statement_co_speaker", joinColumns = @JoinColumn(name = "statement_id"), inverseJoinColumns = @JoinColumn(name = "person_id"))
    @OrderBy("id")
    private Set<Person> coSpeakers = new LinkedHashSet<>();

    private String attribution;

    @Column(name = "said_on")
    private PartialDate saidOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private Meeting meeting;

    @ManyToMany
    @JoinTable(name = "statement_about", joinColumns = @JoinColumn(name = "statement_id"), inverseJoinColumns = @JoinColumn(name = "meeting_id"))
    @OrderBy("id")
    private Set<Meeting> about = new LinkedHashSet<>();

    private String medium;

    private String audience;

    @Column(name = "original_language")
    private String originalLanguage;

    @ManyToMany
    @JoinTable(name = "statement_mention", joinColumns = @JoinColumn(name = "statement_id"), inverseJoinColumns = @JoinColumn(name = "person_id"))
    @OrderBy("id")
    private Set<Person> mentions = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "statement_topic", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    @Column(name = "topic")
    private List<String> topics = new ArrayList<>();

    @OneToMany(mappedBy = "statement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Quotation> quotations = new ArrayList<>();

    /** Who said it; null where a body did. */
    public Person getSpeakerPerson() {
        return speakerPerson;
    }

    public void setSpeakerPerson(Person speakerPerson) {
        this.speakerPerson = speakerPerson;
    }

    /** Which body said it; null where a person did. */
    public Organization getSpeakerOrganization() {
        return speakerOrganization;
    }

    public void setSpeakerOrganization(Organization speakerOrganization) {
        this.speakerOrganization = speakerOrganization;
    }

    /**
     * The role that the sources give the speaker, such as "Kremlin spokesman"; for an unnamed speaker all that is known of
     * them.
     */
    public String getSpeakerRole() {
        return speakerRole;
    }

    public void setSpeakerRole(String speakerRole) {
        this.speakerRole = speakerRole;
    }

    /** Whom the source may mean where it leaves open which of several people spoke; empty where the speaker is known. */
    public Set<Person> getSpeakerCandidates() {
        return speakerCandidates;
    }

    /** People who said it together with the speaker. */
    public Set<Person> getCoSpeakers() {
        return coSpeakers;
    }

    /** The speaker in the words of the source, such as "a State Department spokesperson"; null where a name says it all. */
    public String getAttribution() {
        return attribution;
    }

    public void setAttribution(String attribution) {
        this.attribution = attribution;
    }

    /** When it was said, at the place of the occasion; null where no source says. */
    public PartialDate getSaidOn() {
        return saidOn;
    }

    public void setSaidOn(PartialDate saidOn) {
        this.saidOn = saidOn;
    }

    /** The occasion at which it was said, or null. */
    public Meeting getMeeting() {
        return meeting;
    }

    public void setMeeting(Meeting meeting) {
        this.meeting = meeting;
    }

    /** The meetings that it is about. */
    public Set<Meeting> getAbout() {
        return about;
    }

    /** The medium, such as "post on X"; null for speech. */
    public String getMedium() {
        return medium;
    }

    public void setMedium(String medium) {
        this.medium = medium;
    }

    /** To whom it was said, such as "reporters"; or null. */
    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    /** The BCP 47 tag of the language that it was said in, or null. */
    public String getOriginalLanguage() {
        return originalLanguage;
    }

    public void setOriginalLanguage(String originalLanguage) {
        this.originalLanguage = originalLanguage;
    }

    /** The people that it names. */
    public Set<Person> getMentions() {
        return mentions;
    }

    /** What it is about, in lower case. */
    public List<String> getTopics() {
        return topics;
    }

    /** Every source's rendering of it; one of them is representative. */
    public List<Quotation> getQuotations() {
        return quotations;
    }

    /** The quotation whose words stand for the statement: the one marked, else the first. */
    public Quotation representative() {
        return quotations.stream().filter(Quotation::isRepresentative).findFirst().orElse(quotations.get(0));
    }
}
