package org.onrecord.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CascadeType;
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

/** One source's rendering of a statement or of a part of it (schema.org Quotation). */
@Entity
@DynamicUpdate
public class Quotation extends ExtractedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Statement statement;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Source source;

    private String text;

    @Enumerated(EnumType.STRING)
    private SpeechMode speechMode;

    private String language;

    private String attribution;

    private String cue;

    private boolean representative;

    @Enumerated(EnumType.STRING)
    private Extent extent;

    @Enumerated(EnumType.STRING)
    private Wording wording;

    @ManyToMany
    @JoinTable(name = "quotation_relay", joinColumns = @JoinColumn(name = "quotation_id"), inverseJoinColumns = @JoinColumn(name = "organization_id"))
    @OrderBy("id")
    private Set<Organization> relayedBy = new LinkedHashSet<>();

    @OneToMany(mappedBy = "quotation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Evidence> evidence = new ArrayList<>();

    /** The statement that it renders. */
    public Statement getStatement() {
        return statement;
    }

    public void setStatement(Statement statement) {
        this.statement = statement;
    }

    /** Its place among the quotations of the statement, from 0. */
    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    /** The source that prints it. */
    public Source getSource() {
        return source;
    }

    public void setSource(Source source) {
        this.source = source;
    }

    /** The words as printed, without the marks around them; the spans of a split quotation with a space between. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** How the source gives the words. */
    public SpeechMode getSpeechMode() {
        return speechMode;
    }

    public void setSpeechMode(SpeechMode speechMode) {
        this.speechMode = speechMode;
    }

    /** The BCP 47 tag of the language of the words, or null. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** The words that attribute it, such as "Kremlin spokesman Dmitry Peskov told reporters"; or null. */
    public String getAttribution() {
        return attribution;
    }

    public void setAttribution(String attribution) {
        this.attribution = attribution;
    }

    /** The word that introduces it, such as "said"; or null. */
    public String getCue() {
        return cue;
    }

    public void setCue(String cue) {
        this.cue = cue;
    }

    /** Whether its words stand for the statement. */
    public boolean isRepresentative() {
        return representative;
    }

    public void setRepresentative(boolean representative) {
        this.representative = representative;
    }

    /** How much of the statement it gives. */
    public Extent getExtent() {
        return extent;
    }

    public void setExtent(Extent extent) {
        this.extent = extent;
    }

    /** How its words stand to the representative ones. */
    public Wording getWording() {
        return wording;
    }

    public void setWording(Wording wording) {
        this.wording = wording;
    }

    /** Through whom the words came, such as a news agency that the source cites. */
    public Set<Organization> getRelayedBy() {
        return relayedBy;
    }

    /** Where the words stand, one entry a span. */
    public List<Evidence> getEvidence() {
        return evidence;
    }
}
