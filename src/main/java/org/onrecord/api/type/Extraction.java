package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.record.ExtractedEntity;
import org.onrecord.record.RecordKind;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** How a rule found something, without its evidence. */
@Type("Extraction")
@Description("How something was found in its source, where a rule did: in words, so that a reader can judge it.")
@DefaultNonNull
public record Extraction(
        @Ignore RecordKind kind,
        @Ignore long key,
        @Description("The name of the rule.") String rule,
        @Nullable @Description("How sure the rule is, from 0 to 1.") Double confidence,
        @Description("What the rule saw in the source, in a sentence; for a rule that this service does not know, that it does not.") String explanation,
        @Nullable @Description("The words of the source that attribute it to its speaker, such as \"Kremlin spokesman Dmitry Peskov said\"; null for what has no speaker, and where no words do.") String attributionText) {

    /**
     * How a rule found something.
     *
     * @param key the primary key of what it found
     * @param rule null where no rule did
     * @param attribution the words that attribute it, or null
     * @return null where no rule did
     */
    public static Extraction of(RecordKind kind, long key, String rule, Double confidence, String attribution) {
        return rule == null ? null
                : new Extraction(kind, key, rule, confidence, RuleExplanations.of(rule), attribution);
    }

    /** How a rule found something that has no speaker; null where no rule did. */
    public static Extraction of(RecordKind kind, ExtractedEntity found) {
        return of(kind, found.getId(), found.getRule(), found.getConfidence(), null);
    }
}
