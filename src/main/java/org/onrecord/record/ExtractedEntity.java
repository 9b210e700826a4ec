package org.onrecord.record;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** What a rule may have found in a source; it then says which rule, and how sure that is. */
@MappedSuperclass
public abstract class ExtractedEntity extends RecordEntity {

    @Column(name = "extraction_rule")
    private String rule;

    private Double confidence;

    /** The extraction rule that found it; null where it was entered by hand. */
    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    /** From 0 to 1, how sure that rule is; null where it was entered by hand. */
    public Double getConfidence() {
        return confidence;
    }

    public void setConfidence(Double confidence) {
        this.confidence = confidence;
    }
}
