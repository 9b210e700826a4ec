package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.LanguageTagScalar;

import io.smallrye.graphql.api.DefaultNonNull;

/** How many hits have a value. */
@Type("LanguageCount")
@Description("How many of the hits have this value.")
@DefaultNonNull
public record LanguageCount(
        @Description("The language of a quotation of them.") LanguageTagScalar language,
        @Description("How many statements.") int count) {
}
