package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;

/** How many hits have a value. */
@Type("SpeechModeCount")
@Description("How many of the hits have this value.")
@DefaultNonNull
public record SpeechModeCount(
        @Description("How a quotation of them gives the words.") SpeechModeValue speechMode,
        @Description("How many statements.") int count) {
}
