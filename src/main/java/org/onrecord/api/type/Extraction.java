package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** How a rule found something. */
@Type("Extraction")
@Description("How something was found in its source, where a rule did.")
@DefaultNonNull
public record Extraction(
        @Description("The name of the rule.") String rule,
        @Nullable @Description("How sure the rule is, from 0 to 1.") Double confidence) {
}
